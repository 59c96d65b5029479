export { chartAlternative } from './chartAlternative.ts';
export { type ChartDocument, trialChart, trialChartSvg } from './trialChart.ts';
