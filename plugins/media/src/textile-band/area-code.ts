const AREA_CODE = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;

/** Whether the text has the form of a Kemendagri area code: `PP`, `PP.KK`, `PP.KK.CC` or `PP.KK.CC.DDDD`. */
export function isAreaCode(text: string): boolean {
  return AREA_CODE.test(text);
}
