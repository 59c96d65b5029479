/** The base types of FIT (FIT protocol, table of base types): width in bytes, and the value that says "not measured". */

/** Widths by the low five bits of the base type; 0 for types that do not exist. Strings count in bytes. */
const widths = [1, 1, 1, 2, 2, 4, 4, 1, 4, 8, 1, 2, 4, 1, 8, 8, 8];

/** The width of one value, or 0 for a type that does not exist. */
export function widthOf(baseType: number): number {
  return widths[baseType & 0x1f] ?? 0;
}

/** The first value of a field, or NaN where it is not measured or is no number (text, 64 bit). */
export function readNumber(view: DataView, at: number, baseType: number, little: boolean): number {
  switch (baseType & 0x1f) {
    case 0:
    case 2:
    case 13:
      return unless(view.getUint8(at), 0xff);
    case 1:
      return unless(view.getInt8(at), 0x7f);
    case 3:
      return unless(view.getInt16(at, little), 0x7fff);
    case 4:
      return unless(view.getUint16(at, little), 0xffff);
    case 5:
      return unless(view.getInt32(at, little), 0x7fffffff);
    case 6:
      return unless(view.getUint32(at, little), 0xffffffff);
    case 8:
      return view.getFloat32(at, little);
    case 9:
      return view.getFloat64(at, little);
    case 10:
      return unless(view.getUint8(at), 0);
    case 11:
      return unless(view.getUint16(at, little), 0);
    case 12:
      return unless(view.getUint32(at, little), 0);
    default:
      return Number.NaN;
  }
}

function unless(value: number, notMeasured: number): number {
  return value === notMeasured ? Number.NaN : value;
}
