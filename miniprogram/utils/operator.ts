/**
 * Who answers for this copy of the mini program. Whoever publishes it fills this in; until then the pages say
 * that nobody has. The name must be the one WeChat shows for the registered account.
 */
export const OPERATOR = {
  name: '',
  /** A way to reach them that is read: a telephone number, an e-mail address. */
  contact: '',
  /** Days within which a complaint is answered. */
  days: 0,
};
