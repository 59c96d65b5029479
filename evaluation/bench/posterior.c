/*
 * The posterior in plain C, as the limit of what the same arithmetic can do: reads the prior's logarithms and the weighted
 * rows of some findings, adds them up and normalises, as often as asked. Prints the median of nanoseconds a posterior, then
 * the posterior. Usage: posterior FILE TIMES. Build: cc -O3 -o posterior posterior.c -lm
 */
#include "rows.h"

int main(int count, char **words) {
  if (count != 3) fail("usage: posterior FILE TIMES");
  readRows(words[1]);
  printf("%.1f\n", medianOf(posterior, atol(words[2]) / rounds));
  for (int h = 0; h < hypotheses; h++) printf("%.17g\n", scores[h]);
  return 0;
}
