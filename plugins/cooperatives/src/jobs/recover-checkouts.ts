import { recoverCheckouts } from "../checkout/recover-checkouts";

/** Ends purchases that a killed process left half made, also when the buyer does not come back. */
export default recoverCheckouts;

export const config = { name: "recover-checkouts", schedule: "* * * * *" };
