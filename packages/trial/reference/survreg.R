# Makes survreg.json: published data sets with what R's survival says of them, and values of distributions.
# Rscript packages/trial/reference/survreg.R > packages/trial/reference/survreg.json   (R with package survival)
library(survival)
options(digits = 15)

number <- function(x) ifelse(is.finite(x), trimws(formatC(x, digits = 15, format = "g")), "null")
list_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")

one <- function(name, source, time, event, arm) {
  fits <- sapply(c("weibull", "lognormal"), function(dist) {
    fit <- survreg(Surv(time, event) ~ arm, dist = dist, control = survreg.control(rel.tolerance = 1e-14, maxiter = 200))
    sprintf('"%s": {"intercept": %s, "slope": %s, "scale": %s, "logLikelihood": %s}', dist,
            number(coef(fit)[[1]]), number(coef(fit)[[2]]), number(fit$scale), number(fit$loglik[2]))
  })
  sprintf('  {"name": "%s", "source": "%s",\n   "time": %s,\n   "event": %s,\n   "arm": %s,\n   "fits": {%s}}',
          name, source, list_of(time), list_of(as.numeric(event)), list_of(arm), paste(fits, collapse = ",\n     "))
}

# Remission in weeks, 6-MP (1) against placebo (0): printed in Freireich et al., Blood 21, 1963, table 1.
six_mp <- c(6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35)
six_mp_event <- c(1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0)
placebo <- c(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)

sets <- c(
  one("leukaemia", "E. J. Freireich et al., Blood 21 (1963) 699-716",
      c(placebo, six_mp), c(rep(1, 21), six_mp_event), rep(c(0, 1), each = 21)),
  one("ovarian", "J. H. Edmonson et al., Cancer Treat. Rep. 63 (1979) 241-247, as in R survival 3.5",
      ovarian$futime, ovarian$fustat, ovarian$rx - 1),
  one("veteran", "J. D. Kalbfleisch and R. L. Prentice, The Statistical Analysis of Failure Time Data (1980), appendix, as in R survival 3.5",
      veteran$time, veteran$status, veteran$trt - 1)
)

x <- c(-40, -8, -2.5, -1, -0.1, 0, 0.3, 1, 2.5, 5, 7, 7.1, 8, 12, 20, 38)
t <- c(-12, -3, -1, -0.2, 0, 0.5, 2, 4.5, 30)
df <- c(1, 2, 3, 5.5, 8, 14, 30, 60, 118)
cat(sprintf("{\"made\": \"survival %s, %s\",\n", packageVersion("survival"), R.version.string))
cat('"sets": [\n', paste(sets, collapse = ",\n"), '\n],\n', sep = "")
cat('"normal": {"x": ', list_of(x), ', "logUpperTail": ', list_of(pnorm(x, lower.tail = FALSE, log.p = TRUE)), '},\n', sep = "")
cat('"student": {"t": ', list_of(t), ', "degrees": ', list_of(df), ', "below": ', list_of(pt(t, df)), '}}\n', sep = "")
