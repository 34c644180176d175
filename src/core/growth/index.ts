/** Growth and what is computed from it; ratios are fractions unless a docstring says otherwise. */
export { averageGrowth } from "./averageGrowth";
export { baseOf } from "./baseOf";
export { compoundGrowth } from "./compoundGrowth";
export { growthBetween, type GrowthOptions } from "./growthBetween";
export { growthOf, levelAfter } from "./growthOf";
export { contribution, pointsBetween } from "./points";
