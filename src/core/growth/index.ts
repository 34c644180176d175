/** Growth and what is computed from it; ratios are fractions unless a docstring says otherwise. */
export { averageGrowth } from "./averageGrowth";
export { baseOf } from "./baseOf";
export { compoundGrowth } from "./compoundGrowth";
export { growthBetweenLevels, type GrowthOptions } from "./growthBetweenLevels";
export { growthBetweenRows, levelAfter } from "./growthBetweenRows";
export { contribution, pointsBetween } from "./points";
