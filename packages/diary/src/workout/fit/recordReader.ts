/** Reads record messages, the bulk of a file, into columns: where each measure lies is looked up once a definition. */
import type { Points } from '../points.ts';
import { readNumber, widthOf } from './baseTypes.ts';
import { recordFields } from './fields.ts';
import type { DataMessage, Definition, FieldPlace } from './messageReader.ts';

/** Where the measures lie in the messages of one definition. */
type Plan = { readonly places: readonly (FieldPlace | undefined)[]; readonly packed: FieldPlace | undefined };

const measured = [
  recordFields.latitude,
  recordFields.longitude,
  recordFields.distance,
  recordFields.heartRate,
  recordFields.cadence,
  recordFields.power,
  recordFields.temperature,
];

const degreesASemicircle = 180 / 2 ** 31;

export class RecordReader {
  readonly #points: Points;
  readonly #plans = new Map<Definition, Plan>();
  /** Fields of third parties that stand for one of ours: `developer * 256 + field` to field and base type. */
  readonly #standIns = new Map<number, { readonly field: number; readonly baseType: number }>();
  #packedDistance = Number.NaN;

  constructor(points: Points) {
    this.#points = points;
  }

  /** From now on, the third party's field is read where a record lacks ours. */
  standIn(key: number, field: number, baseType: number): void {
    this.#standIns.set(key, { field, baseType });
  }

  read(view: DataView, message: DataMessage): void {
    const { little } = message.definition;
    const { places, packed } = this.#planOf(message.definition);
    const value = (i: number): number => {
      const place = places[i];
      return place === undefined
        ? Number.NaN
        : readNumber(view, message.at + place.offset, place.baseType, little);
    };
    const points = this.#points;
    points.time.push(message.timestamp);
    points.latitude.push(value(0) * degreesASemicircle);
    points.longitude.push(value(1) * degreesASemicircle);
    points.distance.push(
      packed === undefined ? value(2) / 100 : this.#unpack(view, message.at + packed.offset),
    );
    points.heartRate.push(value(3));
    points.cadence.push(value(4));
    points.power.push(value(5));
    points.temperature.push(value(6));
  }

  #planOf(definition: Definition): Plan {
    const known = this.#plans.get(definition);
    if (known !== undefined) return known;
    const places = measured.map(
      (field) => definition.fields.get(field) ?? this.#standInFor(definition, field),
    );
    const packed = definition.fields.get(recordFields.speedAndDistance);
    const plan = { places, packed: places[2] === undefined && packed?.size === 3 ? packed : undefined };
    this.#plans.set(definition, plan);
    return plan;
  }

  #standInFor(definition: Definition, wanted: number): FieldPlace | undefined {
    for (const [key, place] of definition.developerFields) {
      const { field, baseType } = this.#standIns.get(key) ?? {};
      if (
        field === wanted &&
        baseType !== undefined &&
        widthOf(baseType) > 0 &&
        place.size >= widthOf(baseType)
      )
        return { ...place, baseType };
    }
    return undefined;
  }

  /**
   * Speed and distance in three bytes: the last twelve bits count sixteenths of a metre, and start over at 256 m. All bits set
   * say that nothing was measured.
   */
  #unpack(view: DataView, at: number): number {
    if (view.getUint16(at) === 0xffff && view.getUint8(at + 2) === 0xff) return Number.NaN;
    const sixteenths = (view.getUint8(at + 1) >> 4) | (view.getUint8(at + 2) << 4);
    const last = Number.isNaN(this.#packedDistance) ? sixteenths : this.#packedDistance;
    this.#packedDistance = last + ((sixteenths - (last % 4096) + 4096) % 4096);
    return this.#packedDistance / 16;
  }
}
