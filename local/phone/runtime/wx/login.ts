import { readDevice } from '../device';
import { api, Fail } from './call';

/** A code that only says who is set in the device bar; cloud functions know the caller without it. */
function login() {
  const { user } = readDevice();
  if (!user) throw new Fail('not login');
  return { code: `local:${user}` };
}

export const account = {
  login: api('login', login),
  checkSession: api('checkSession', () => {
    if (!readDevice().user) throw new Fail('session time out, need relogin');
  }),
};
