/** Parts of two versions of a guide met: the app was updated while a page of it was open. Loading the page anew mends it. */
export class OtherGuideError extends RangeError {
  override readonly name = 'OtherGuideError';
}
