/**
 * What people call it who never read the guide, and what they mean. From what people wrote (guide/sources.yaml, `posts-122`), and from the
 * names of sports, kit and illnesses that the guide calls by another. Each leads to pages; it says of nobody that they have a cause.
 */
export type OwnWords = {
  /** Each as somebody says it. Found in whatever order, with endings and small slips of the pen of their own. */
  readonly said: readonly string[];
  /** The same in the guide's words, looked for as well. */
  readonly means?: string;
  /** The pages that are meant, the likeliest first, by their address. */
  readonly finds?: readonly string[];
  /** Meant only where nothing else was typed: with other words it is those that tell. */
  readonly alone?: true;
};

export const ownWords: readonly OwnWords[] = [
  // how it feels
  {
    said: ['numb', 'numb foot', 'numb toes', 'foot gone numb', 'toes gone numb'],
    finds: [
      'causes/tight-footwear-neuropraxia/',
      'causes/plantar-digital-nerve-pressure/',
      'causes/peripheral-neuropathy/',
    ],
    alone: true,
  },
  {
    said: ['numb between my legs', 'numb groin', 'numb crotch'],
    finds: ['causes/cauda-equina-syndrome/', 'causes/sciatic-saddle-compression/', 'changes/saddle/'],
  },
  { said: ['after a fall', 'fell off', 'accident', 'crash'], means: 'injury' },
  {
    said: ['hot foot', 'hot spot', 'foot on fire', 'burning feet', 'burning foot', 'feet on fire'],
    means: 'burning',
    finds: [
      'causes/plantar-digital-nerve-pressure/',
      'causes/mortons-neuroma/',
      'causes/erythromelalgia/',
      'changes/cool-down/',
    ],
  },
  {
    said: [
      'dead foot',
      'dead toes',
      'asleep',
      'sleepy feet',
      'going to sleep',
      'dozing off',
      'rubber feet',
      'wooden',
      'like wood',
    ],
    means: 'numb',
    finds: [
      'causes/tight-footwear-neuropraxia/',
      'causes/plantar-digital-nerve-pressure/',
      'changes/move-toes-and-feet/',
    ],
  },
  {
    said: [
      'cannot feel my feet',
      'cannot feel my toes',
      'lost feeling',
      'no feeling',
      'no sensation',
      'no feeling in my foot',
    ],
    means: 'numb',
    finds: [
      'causes/tight-footwear-neuropraxia/',
      'causes/plantar-digital-nerve-pressure/',
      'causes/peripheral-neuropathy/',
    ],
  },
  {
    said: ['pins and needles', 'tingling', 'prickly', 'prickling', 'buzzing', 'humming', 'fizzing', 'ants'],
    means: 'tingling',
    finds: [
      'causes/tight-footwear-neuropraxia/',
      'causes/peripheral-neuropathy/',
      'causes/hyperventilation/',
    ],
  },
  {
    said: ['electric shock', 'electric current', 'jolt', 'zap', 'shooting pain'],
    means: 'electric',
    finds: ['causes/mortons-neuroma/', 'causes/tarsal-tunnel-syndrome/', 'causes/lumbar-radiculopathy/'],
  },
  {
    said: [
      'circulation cut off',
      'blood cut off',
      'no circulation',
      'let the blood back in',
      'poor circulation',
      'bad circulation',
    ],
    means: 'blood flow',
    finds: [
      'causes/tight-footwear-neuropraxia/',
      'causes/peripheral-artery-disease/',
      'causes/chronic-exertional-compartment-syndrome/',
    ],
  },
  {
    said: [
      'lump under the ball',
      'stone in my shoe',
      'pebble in my shoe',
      'walking on a stone',
      'walking on a pebble',
      'marble',
      'tennis ball',
    ],
    means: 'pebble',
    finds: ['causes/mortons-neuroma/', 'causes/fat-pad-atrophy/', 'changes/straighten-tongue-and-sock/'],
  },
  {
    said: ['sock folded', 'sock bunched', 'balled sock', 'wrinkled sock', 'sock pulled under the toes'],
    means: 'fold sock',
    finds: ['causes/mortons-neuroma/', 'changes/straighten-tongue-and-sock/', 'changes/socks/'],
  },
  {
    said: [
      'cold feet',
      'frozen feet',
      'frozen toes',
      'blocks of ice',
      'ice blocks',
      'icy toes',
      'freezing toes',
    ],
    means: 'cold',
    finds: ['causes/raynaud/', 'causes/cold-injury/', 'changes/keep-warm/'],
  },
  {
    said: ['white toes', 'toes go white', 'toes turn white'],
    finds: ['causes/raynaud/', 'causes/cold-injury/', 'changes/keep-warm/'],
  },
  {
    said: ['frostbite', 'frostnip', 'chilblains', 'trench foot'],
    finds: ['causes/cold-injury/', 'changes/keep-warm/'],
  },
  {
    said: [
      'shoe feels too small',
      'shoe a size too small',
      'toes in a vice',
      'toes crushed',
      'shoes too tight',
      'tight shoes',
      'narrow shoes',
    ],
    means: 'tight shoe',
    finds: ['causes/tight-footwear-neuropraxia/', 'changes/wider-or-bigger-shoes/', 'changes/loosen-laces/'],
  },
  {
    said: [
      'foot drop',
      'drop foot',
      'dropped foot',
      'foot slaps',
      'cannot move my foot',
      'cannot lift my foot',
      'cannot lift my toes',
    ],
    means: 'lift the foot',
    finds: ['causes/common-peroneal-entrapment/', 'causes/lumbar-radiculopathy/'],
  },
  {
    said: [
      'christmas toe',
      'christmas toes',
      'numb for weeks',
      'numb for weeks after',
      'numb since the race',
      'feeling come back',
    ],
    means: 'weeks after a long hike',
    finds: ['activities/hiking/', 'causes/plantar-digital-nerve-pressure/'],
  },
  {
    said: ['shin splints', 'shins tight', 'tight shin', 'tight calf', 'rock hard calf'],
    finds: ['causes/chronic-exertional-compartment-syndrome/', 'causes/superficial-peroneal-entrapment/'],
  },

  // where it is
  {
    said: ['ball of my foot', 'ball of foot', 'balls of feet', 'front of the foot', 'forefoot'],
    means: 'ball of the foot',
    finds: ['causes/plantar-digital-nerve-pressure/', 'causes/mortons-neuroma/', 'changes/metatarsal-pad/'],
  },
  {
    said: ['index toe', 'pointer toe', 'toe next to the big toe'],
    means: 'second toe',
    finds: [
      'causes/mortons-neuroma/',
      'causes/medial-plantar-nerve-entrapment/',
      'causes/deep-peroneal-entrapment/',
    ],
  },
  {
    said: ['pinky', 'pinky toe', 'pinkie', 'baby toe', 'small toe', 'outer toes'],
    means: 'little toe',
    finds: ['causes/sural-neuropathy/', 'causes/lumbar-radiculopathy/'],
  },
  {
    said: ['middle toes', 'middle toe', 'third toe', 'third and fourth toes'],
    means: 'toes',
    finds: ['causes/mortons-neuroma/', 'causes/plantar-digital-nerve-pressure/'],
  },
  {
    said: ['big toe', 'hallux'],
    means: 'big toe',
    finds: [
      'causes/deep-peroneal-entrapment/',
      'causes/medial-plantar-nerve-entrapment/',
      'causes/lumbar-radiculopathy/',
    ],
  },
  {
    said: ['top of my foot', 'instep', 'lace bite'],
    means: 'top of the foot',
    finds: ['causes/tight-footwear-neuropraxia/', 'changes/relace/', 'causes/deep-peroneal-entrapment/'],
  },
  {
    said: ['bottom of my foot', 'underneath my foot', 'sole of my foot'],
    means: 'sole',
    finds: [
      'causes/tarsal-tunnel-syndrome/',
      'causes/plantar-digital-nerve-pressure/',
      'causes/fat-pad-atrophy/',
    ],
  },
  {
    said: ['outside of my foot', 'outer foot', 'side of my foot'],
    means: 'outer foot',
    finds: ['causes/sural-neuropathy/', 'causes/superficial-peroneal-entrapment/'],
  },
  {
    said: ['heel numb', 'numb heel', 'heel pain', 'burning heel'],
    means: 'heel',
    finds: ['causes/baxter-nerve-entrapment/', 'causes/plantar-fasciitis/', 'causes/fat-pad-atrophy/'],
  },
  {
    said: ['arch pain', 'numb arch', 'burning arch'],
    means: 'arch',
    finds: [
      'causes/medial-plantar-nerve-entrapment/',
      'causes/plantar-fasciitis/',
      'causes/overpronation-plantar-nerve-irritation/',
    ],
  },
  {
    said: [
      'rolls in',
      'rolling in',
      'flat feet',
      'flat foot',
      'fallen arch',
      'collapsed arch',
      'overpronate',
      'pronation',
    ],
    means: 'foot rolls in flat',
    finds: [
      'causes/overpronation-plantar-nerve-irritation/',
      'changes/orthotics/',
      'changes/strengthen-foot-and-ankle/',
    ],
  },
  {
    said: ['toes spread apart', 'toes drift apart', 'gap between toes'],
    means: 'toes',
    finds: ['causes/mortons-neuroma/', 'changes/toe-spacers/'],
  },

  // shoes and kit
  {
    said: ['clips', 'cleats', 'clipless', 'clip ins', 'clip in pedals', 'clipped in'],
    means: 'cleat',
    finds: ['changes/cleats-back/', 'changes/clip-in-pedals/', 'changes/cleat-float-or-wedge/'],
  },
  {
    said: ['toe cage', 'toe clips', 'pedal straps', 'pedal strap', 'cages'],
    means: 'straps cages',
    finds: ['changes/loosen-straps/', 'changes/flat-pedals/'],
  },
  {
    said: ['wedge', 'shim', 'forefoot wedge', 'cleat angle', 'float'],
    means: 'wedge',
    finds: ['changes/cleat-float-or-wedge/'],
  },
  {
    said: [
      'met pad',
      'metatarsal pad',
      'met button',
      'met dome',
      'metatarsal button',
      'gel pad',
      'ball of foot pad',
    ],
    means: 'pad',
    finds: ['changes/metatarsal-pad/'],
  },
  {
    said: ['toe box', 'wide shoes', 'wide fit', 'bigger shoes', 'size up', 'half a size'],
    means: 'room for the toes',
    finds: ['changes/wider-or-bigger-shoes/', 'causes/tight-footwear-neuropraxia/'],
  },
  {
    said: ['footbed', 'insert', 'insoles', 'insole', 'arch support', 'custom orthotics'],
    means: 'insole',
    finds: ['changes/orthotics/', 'changes/remove-insole/'],
  },
  {
    said: [
      'laces too tight',
      'tight laces',
      'lacing',
      'loosen laces',
      'tie my shoes',
      'skip eyelet',
      'heel lock',
    ],
    means: 'laces',
    finds: ['changes/relace/', 'changes/loosen-laces/', 'changes/elastic-laces/'],
  },
  {
    said: ['new shoes', 'new boots', 'break in', 'send them back', 'return shoes'],
    finds: ['changes/new-gear-rule/', 'changes/different-shoes/', 'changes/wider-or-bigger-shoes/'],
  },
  {
    said: ['ski boots', 'boot buckles', 'ski boot'],
    means: 'boot',
    finds: ['changes/boot-fit/', 'activities/skiing/', 'causes/tight-footwear-neuropraxia/'],
  },
  {
    said: ['barefoot shoes', 'minimal shoes', 'minimalist', 'thin soles'],
    finds: ['changes/cushioned-shoes/', 'changes/no-barefoot-impact/', 'causes/fat-pad-atrophy/'],
  },
  {
    said: ['stiff shoes', 'stiff sole', 'carbon sole'],
    means: 'stiff sole',
    finds: ['changes/stiffer-sole/', 'changes/softer-sole/'],
  },
  {
    said: ['numb saddle', 'bike seat', 'bicycle seat'],
    means: 'saddle',
    finds: ['changes/saddle/', 'causes/sciatic-saddle-compression/'],
  },

  // sports and machines, by their other names
  {
    said: ['cross trainer', 'sleepy foot syndrome', 'elliptical'],
    means: 'elliptical',
    finds: ['activities/elliptical/', 'now/#elliptical', 'changes/move-toes-and-feet/'],
  },
  {
    said: [
      'stairclimber',
      'stair climber',
      'stairmaster',
      'stepper',
      'step machine',
      'steppers foot',
      'stairclimbers foot',
    ],
    means: 'stair machine',
    finds: ['activities/stair-climber/', 'now/#stair-climber'],
  },
  {
    said: ['spin', 'spin class', 'spinning', 'exercise bike', 'turbo trainer', 'stationary bike'],
    means: 'indoor cycling',
    finds: ['activities/indoor-cycling/', 'now/#indoor-cycling'],
  },
  {
    said: ['bike', 'bicycle', 'road bike', 'riding my bike'],
    means: 'cycling',
    finds: ['activities/cycling/', 'now/#cycling'],
  },
  {
    said: ['treadmill'],
    means: 'running',
    finds: ['activities/running/', 'activities/walking/', 'changes/flat-ramp/'],
  },
  {
    said: ['jogging', 'jog', 'marathon', 'runner'],
    means: 'running',
    finds: ['activities/running/', 'now/#running'],
  },
  {
    said: ['rower', 'erg', 'rowing machine', 'ergometer'],
    means: 'rowing',
    finds: ['activities/rowing/', 'now/#rowing', 'changes/foot-plate/'],
  },
  {
    said: ['stirrups', 'riding horses', 'horseback', 'saddle stirrups'],
    means: 'stirrups',
    finds: ['changes/stirrups/', 'activities/horse-riding/', 'now/#horse-riding'],
  },
  {
    said: ['snowboard', 'snowboarding', 'ski'],
    means: 'skiing',
    finds: ['activities/skiing/', 'now/#skiing', 'changes/boot-fit/'],
  },
  {
    said: ['ice skates', 'roller skates', 'rollerblades', 'skate boots', 'inline skates'],
    means: 'skating',
    finds: ['activities/skating/', 'now/#skating'],
  },
  {
    said: ['canoe', 'kayak pegs', 'foot pegs', 'paddling'],
    means: 'kayaking',
    finds: ['activities/kayaking/', 'now/#kayaking', 'changes/foot-plate/'],
  },
  {
    said: ['pointe shoes', 'ballet', 'tap dance'],
    means: 'dance',
    finds: ['activities/dance/', 'now/#dance'],
  },
  {
    said: ['gym', 'squats', 'deadlift', 'leg press', 'barbell'],
    means: 'weightlifting',
    finds: ['activities/weightlifting/', 'now/#weightlifting', 'changes/lighter-weights/'],
  },
  {
    said: ['aerobics', 'zumba', 'hiit', 'circuits', 'boot camp'],
    means: 'group class',
    finds: ['activities/group-class/', 'now/#group-class'],
  },
  {
    said: ['soccer', 'basketball', 'tennis', 'hockey', 'rugby', 'football boots'],
    means: 'football',
    finds: ['activities/football/', 'now/#football'],
  },
  {
    said: ['skipping rope', 'jump rope', 'trampoline', 'rebounder'],
    means: 'jumping',
    finds: ['activities/jumping/', 'now/#jumping'],
  },
  {
    said: ['karate', 'judo', 'boxing', 'jiu jitsu', 'kick boxing'],
    means: 'martial arts',
    finds: ['activities/combat/', 'now/#combat'],
  },
  {
    said: ['rucking', 'ruck', 'army boots', 'heavy pack', 'backpack'],
    means: 'pack',
    finds: ['activities/marching/', 'changes/lighter-pack/', 'activities/hiking/'],
  },
  {
    said: ['trekking', 'backpacking', 'mountain', 'trail'],
    means: 'hiking',
    finds: ['activities/hiking/', 'now/#hiking'],
  },
  {
    said: ['office chair', 'desk', 'crossed legs', 'sitting cross legged'],
    means: 'sitting',
    finds: ['activities/sitting/', 'causes/common-peroneal-entrapment/', 'changes/stand-up-often/'],
  },
  {
    said: ['kneeling', 'squatting down', 'crouching'],
    means: 'squatting kneeling',
    finds: ['causes/common-peroneal-entrapment/'],
  },

  // what to do, by its other names
  {
    said: ['numb right now', 'what to do now', 'numb now', 'wake up my feet', 'wake my foot up'],
    means: 'wiggle toes',
    finds: ['changes/move-toes-and-feet/', 'now/#running', 'now/#cycling'],
  },
  {
    said: ['nerve flossing', 'nerve glide', 'nerve slider'],
    means: 'nerve gliding',
    finds: ['changes/nerve-gliding/'],
  },
  {
    said: ['cortisone', 'steroid shot', 'cortisone shot', 'jab'],
    means: 'injection',
    finds: ['changes/injection/'],
  },
  { said: ['kinesio tape', 'strapping', 'sports tape'], means: 'tape', finds: ['changes/arch-taping/'] },
  {
    said: ['foot roller', 'foam roller', 'osteopath', 'chiropractor'],
    means: 'massage',
    finds: ['changes/chiropractor-or-massage/', 'changes/stretch/'],
  },
  {
    said: ['calf raises', 'short foot', 'toe yoga', 'foot exercises'],
    means: 'exercises',
    finds: ['changes/strengthen-foot-and-ankle/'],
  },
  {
    said: ['cadence', 'stride', 'midfoot strike', 'forefoot running', 'running form'],
    means: 'shorter steps',
    finds: ['changes/gait-retraining/', 'changes/lighter-gear/'],
  },
  {
    said: ['foot doctor', 'which doctor', 'chiropodist'],
    means: 'podiatrist',
    finds: ['changes/podiatrist/', 'changes/physiotherapy/'],
  },
  { said: ['pedalling backwards', 'pedal backwards'], finds: ['changes/pedal-backward/'] },
  { said: ['ramp', 'incline'], means: 'ramp', finds: ['changes/flat-ramp/'] },
  {
    said: ['rest days', 'stop running', 'time off', 'lay off'],
    finds: ['changes/stop-training/', 'changes/train-less/'],
  },
  {
    said: ['wiggle', 'wiggle toes', 'shift my feet'],
    means: 'wiggle',
    finds: ['changes/move-toes-and-feet/'],
  },
  {
    said: ['quit smoking', 'smoker', 'cigarettes'],
    means: 'smoking',
    finds: ['changes/quit-smoking/', 'causes/peripheral-artery-disease/'],
  },

  // illnesses, by the names that people know
  {
    said: ['sciatica', 'pinched nerve', 'slipped disc', 'bulging disc', 'herniated disc', 'trapped nerve'],
    means: 'nerve root lower back',
    finds: [
      'causes/lumbar-radiculopathy/',
      'causes/deep-gluteal-syndrome/',
      'causes/lumbar-spinal-stenosis/',
    ],
  },
  { said: ['piriformis'], finds: ['causes/deep-gluteal-syndrome/', 'causes/sciatic-saddle-compression/'] },
  {
    said: ['diabetic feet', 'diabetic foot', 'diabetes', 'blood sugar', 'neuropathy'],
    means: 'diabetes',
    finds: ['causes/peripheral-neuropathy/', 'changes/control-blood-sugar/'],
  },
  { said: ['ms', 'is it ms'], means: 'multiple sclerosis', finds: ['causes/multiple-sclerosis/'] },
  {
    said: ['laughing gas', 'nitrous', 'whippets', 'vitamin b12', 'b12', 'vegan'],
    means: 'B12',
    finds: ['causes/b12-or-nitrous-myeloneuropathy/'],
  },
  {
    said: ['blood clot', 'clot', 'dvt'],
    means: 'clot',
    finds: ['causes/deep-vein-thrombosis/', 'causes/acute-limb-ischemia/'],
  },
  {
    said: ['panic', 'anxiety', 'panic attack', 'hyperventilating', 'stress'],
    means: 'over-breathing',
    finds: ['causes/hyperventilation/'],
  },
  {
    said: ['narrowed arteries', 'claudication', 'hardened arteries'],
    means: 'arteries',
    finds: [
      'causes/peripheral-artery-disease/',
      'causes/popliteal-artery-entrapment/',
      'causes/iliac-artery-flow-limitation/',
    ],
  },
  {
    said: ['compartment syndrome'],
    finds: ['causes/chronic-exertional-compartment-syndrome/', 'causes/acute-compartment-syndrome/'],
  },
  { said: ['neuroma', 'thickened nerve'], finds: ['causes/mortons-neuroma/'] },
  { said: ['stress fracture', 'broken metatarsal'], finds: ['causes/metatarsal-stress-fracture/'] },
  {
    said: ['charcot marie tooth', 'runs in the family', 'inherited'],
    finds: ['causes/hereditary-neuropathy/'],
  },
  {
    said: ['ganglion', 'cyst', 'tumour', 'tumor', 'growth'],
    means: 'cyst growth',
    finds: ['causes/nerve-mass/'],
  },
  { said: ['stroke', 'mini stroke'], finds: ['causes/stroke-tia/'] },
];

/** What an empty box offers to look for: as often said as each other, of all kinds. */
export const commonWords: readonly string[] = [
  'hot foot',
  'pins and needles',
  'ball of my foot',
  'dead toes',
  'pinky toe',
  'top of my foot',
  'cold feet',
  'stone in my shoe',
  'clips',
  'tight laces',
  'met pad',
  'insoles',
  'Christmas toes',
  'cross-trainer',
];
