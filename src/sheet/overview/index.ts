/** Counties side by side. */
export { planOverview } from "./planOverview";
