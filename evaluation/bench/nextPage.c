/*
 * The arithmetic of a next page in plain C: the posterior of some findings, then what the answer to each open variable is
 * expected to be worth, every outcome in full. Prints the median of nanoseconds for all of it, then the worth of each.
 * Usage: nextPage ROWS VARIABLES TIMES. Build: cc -O3 -o nextPage nextPage.c -lm
 */
#include "rows.h"

typedef struct { double base; int count; int *hypotheses; double *shares; } Outcome;
typedef struct { int many, outcomes; Outcome *outcome; double worth; } Variable;

static int groups, classes, decisions, first, variables;
static double certaintyWorth, lossWorth, discount, negligible;
static int *group, *class;
static double *losses, *active, *groupSum, *joint;
static double classSum[16], classJoint[16];
static Variable *variable;

static double number(FILE *file) {
  double value;
  if (fscanf(file, "%lf", &value) != 1) fail("a number is missing");
  return value;
}

static void readVariables(const char *name) {
  FILE *file = fopen(name, "r");
  if (file == NULL) fail("the file cannot be read");
  groups = number(file); classes = number(file); decisions = number(file); first = number(file); variables = number(file);
  certaintyWorth = number(file); lossWorth = number(file); discount = number(file); negligible = number(file);
  if (classes > 16) fail("too many classes");
  group = room(sizeof(int) * hypotheses);
  class = room(sizeof(int) * hypotheses);
  losses = room(sizeof(double) * classes * decisions);
  active = room(sizeof(double) * hypotheses);
  groupSum = room(sizeof(double) * groups);
  joint = room(sizeof(double) * groups);
  variable = room(sizeof(Variable) * variables);
  for (int h = 0; h < hypotheses; h++) group[h] = number(file);
  for (int h = 0; h < hypotheses; h++) class[h] = number(file);
  for (int i = 0; i < classes * decisions; i++) losses[i] = number(file);
  for (int v = 0; v < variables; v++) {
    Variable *own = &variable[v];
    own->many = number(file);
    own->outcomes = number(file);
    own->outcome = room(sizeof(Outcome) * own->outcomes);
    for (int k = 0; k < own->outcomes; k++) {
      Outcome *one = &own->outcome[k];
      one->base = number(file);
      one->count = number(file);
      one->hypotheses = room(sizeof(int) * one->count);
      one->shares = room(sizeof(double) * one->count);
      for (int i = 0; i < one->count; i++) { one->hypotheses[i] = number(file); one->shares[i] = number(file); }
    }
  }
  fclose(file);
}

static double timesLog(double p) { return p > 1e-15 ? p * log(p) : 0; }

/* The utility of standing at sums by group and class, times their total. */
static double utility(const double *byGroup, const double *byClass) {
  double total = 0, terms = 0, least = INFINITY;
  for (int g = 0; g < groups; g++) { total += byGroup[g]; terms += timesLog(byGroup[g]); }
  for (int d = first; d < decisions; d++) {
    double loss = 0;
    for (int c = 0; c < classes; c++) loss += byClass[c] * losses[c * decisions + d];
    if (loss < least) least = loss;
  }
  return certaintyWorth * (terms - timesLog(total)) - lossWorth * least;
}

static void sumUp(double above) {
  for (int g = 0; g < groups; g++) groupSum[g] = 0;
  for (int c = 0; c < classes; c++) classSum[c] = 0;
  for (int h = 0; h < hypotheses; h++) {
    active[h] = scores[h] > above ? scores[h] : 0;
    groupSum[group[h]] += active[h];
    classSum[class[h]] += active[h];
  }
}

static double after(const Outcome *one, int holds) {
  double base = holds ? one->base : 1 - one->base;
  for (int g = 0; g < groups; g++) joint[g] = base * groupSum[g];
  for (int c = 0; c < classes; c++) classJoint[c] = base * classSum[c];
  for (int i = 0; i < one->count; i++) {
    int h = one->hypotheses[i];
    double shift = active[h] * (one->shares[i] - one->base);
    joint[group[h]] += holds ? shift : -shift;
    classJoint[class[h]] += holds ? shift : -shift;
  }
  return utility(joint, classJoint);
}

static double chanceOf(const Outcome *one) {
  double chance = one->base;
  for (int i = 0; i < one->count; i++) chance += scores[one->hypotheses[i]] * (one->shares[i] - one->base);
  return chance;
}

static double worthOf(const Variable *own, double now) {
  double sum = 0, chance = 0;
  for (int k = 0; k < own->outcomes; k++) {
    sum += after(&own->outcome[k], 1);
    if (own->many) sum += after(&own->outcome[k], 0) - now;
    else chance += chanceOf(&own->outcome[k]);
  }
  double worth = own->many ? discount * sum : sum / chance - now;
  return worth > 0 ? worth : 0;
}

static double nextPage(void) {
  posterior();
  sumUp(0);
  double now = utility(groupSum, classSum);
  sumUp(negligible);
  for (int v = 0; v < variables; v++) variable[v].worth = worthOf(&variable[v], now);
  return variable[0].worth;
}

int main(int count, char **words) {
  if (count != 4) fail("usage: nextPage ROWS VARIABLES TIMES");
  readRows(words[1]);
  readVariables(words[2]);
  printf("%.1f\n", medianOf(nextPage, atol(words[3]) / rounds));
  for (int v = 0; v < variables; v++) printf("%.17g\n", variable[v].worth);
  return 0;
}
