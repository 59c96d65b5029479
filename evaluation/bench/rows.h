/* What the programs of this folder share: reading weighted rows, the posterior of them, and the median time of something. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

typedef struct { double weight; int count; int *hypotheses; double *values; } Row;

static int hypotheses, rows;
static double *prior, *scores;
static Row *row;

static void fail(const char *message) { fprintf(stderr, "%s\n", message); exit(2); }

static void *room(size_t size) {
  void *place = malloc(size);
  if (place == NULL) fail("no memory");
  return place;
}

static void readRows(const char *name) {
  FILE *file = fopen(name, "r");
  if (file == NULL || fscanf(file, "%d %d", &hypotheses, &rows) != 2) fail("the file cannot be read");
  prior = room(sizeof(double) * hypotheses);
  scores = room(sizeof(double) * hypotheses);
  row = room(sizeof(Row) * rows);
  for (int h = 0; h < hypotheses; h++) if (fscanf(file, "%lf", &prior[h]) != 1) fail("a prior is missing");
  for (int r = 0; r < rows; r++) {
    if (fscanf(file, "%lf %d", &row[r].weight, &row[r].count) != 2) fail("a row is missing");
    row[r].hypotheses = room(sizeof(int) * row[r].count);
    row[r].values = room(sizeof(double) * row[r].count);
    for (int i = 0; i < row[r].count; i++)
      if (fscanf(file, "%d %lf", &row[r].hypotheses[i], &row[r].values[i]) != 2) fail("a value is missing");
  }
  fclose(file);
}

static double posterior(void) {
  double top = -INFINITY, total = 0;
  for (int h = 0; h < hypotheses; h++) scores[h] = prior[h];
  for (int r = 0; r < rows; r++) {
    const Row *own = &row[r];
    for (int i = 0; i < own->count; i++) scores[own->hypotheses[i]] += own->weight * own->values[i];
  }
  for (int h = 0; h < hypotheses; h++) if (scores[h] > top) top = scores[h];
  for (int h = 0; h < hypotheses; h++) total += scores[h] = exp(scores[h] - top);
  for (int h = 0; h < hypotheses; h++) scores[h] /= total;
  return scores[0];
}

enum { rounds = 1000 };

static int bySize(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/* The median of nanoseconds that something takes over a thousand rounds: a busy moment of the machine then changes nothing. */
static double medianOf(double (*something)(void), long times) {
  static double round[rounds];
  struct timespec from, to;
  volatile double kept = 0;
  for (int r = 0; r < rounds; r++) {
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (long t = 0; t < times; t++) kept += something();
    clock_gettime(CLOCK_MONOTONIC, &to);
    round[r] = ((to.tv_sec - from.tv_sec) * 1e9 + (to.tv_nsec - from.tv_nsec)) / times;
  }
  qsort(round, rounds, sizeof(double), bySize);
  return round[rounds / 2];
}
