/** Keys, text and taps stay inside: a page that listens for its own shortcuts, or counts clicks, gets none of them. */
const kept = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'compositionstart', 'compositionupdate'],
  ...['compositionend', 'copy', 'cut', 'paste', 'click', 'auxclick', 'dblclick', 'contextmenu'],
  ...[
    'mousedown',
    'mouseup',
    'mousemove',
    'mouseover',
    'mouseout',
    'pointerdown',
    'pointerup',
    'pointermove',
  ],
  ...[
    'pointerover',
    'pointerout',
    'pointercancel',
    'pointerrawupdate',
    'touchstart',
    'touchmove',
    'touchend',
    'touchcancel',
  ],
  ...['focusin', 'focusout', 'dragstart', 'drop', 'selectstart'],
];

/** Keys that are the page's own business: leaving a dialog that the component may stand in, and moving on. */
const passed = new Set(['Escape', 'Tab']);

/** Stops events at the root of the shadow tree. Who listens on the page before they come down here still sees that they happen. */
export function guardEvents(root: ShadowRoot): void {
  for (const type of kept)
    root.addEventListener(type, (event) => {
      if (!(event instanceof KeyboardEvent && passed.has(event.key))) event.stopPropagation();
    });
}
