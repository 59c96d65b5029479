/**
 * The natural cubic spline through points (`times` strictly rising): smooth in position, speed and acceleration. Its
 * second derivatives solve a tridiagonal system (Press et al., Numerical Recipes, section 3.3).
 * @returns the value at a share (0 to 1) of the way through an interval.
 */
export function cubicSpline(
  times: Float64Array,
  values: Float64Array,
): (interval: number, share: number) => number {
  const second = secondDerivatives(times, values);
  return (i, share) => {
    const rest = 1 - share;
    const width = times[i + 1]! - times[i]!;
    const bend = (rest ** 3 - rest) * second[i]! + (share ** 3 - share) * second[i + 1]!;
    return rest * values[i]! + share * values[i + 1]! + (bend * width * width) / 6;
  };
}

function secondDerivatives(times: Float64Array, values: Float64Array): Float64Array {
  const n = times.length;
  const second = new Float64Array(n);
  const carried = new Float64Array(n);
  for (let i = 1; i < n - 1; i++) {
    const [before, after] = [times[i]! - times[i - 1]!, times[i + 1]! - times[i]!];
    const share = before / (before + after);
    const pivot = share * second[i - 1]! + 2;
    const turn = (values[i + 1]! - values[i]!) / after - (values[i]! - values[i - 1]!) / before;
    second[i] = (share - 1) / pivot;
    carried[i] = ((6 * turn) / (before + after) - share * carried[i - 1]!) / pivot;
  }
  second[n - 1] = 0;
  for (let i = n - 2; i >= 0; i--) second[i] = second[i]! * second[i + 1]! + carried[i]!;
  return second;
}
