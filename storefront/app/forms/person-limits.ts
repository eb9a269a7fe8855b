/** Lengths of a person's fields. Apart from the rules, so that a form in the browser does not bring these along. */
export const NAME_MAX = 100;
export const EMAIL_MAX = 254;
export const PASSWORD_MIN = 10;
/** scrypt takes any length; the limit keeps a request from costing the server more than a phrase does. */
export const PASSWORD_MAX = 200;
