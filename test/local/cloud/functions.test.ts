import { useCloud } from '../../support/cloud';
import { functions, inside, schema } from '../../support/fixture';

const cloud = useCloud({ functions, schema });

test('a function knows who calls it', async () => {
  expect(await inside(cloud, ({ cloud }) => cloud.getWXContext())).toEqual({
    OPENID: 'ann',
    APPID: 'wxlocal',
    CLIENTIP: '127.0.0.1',
    ENV: 'local-env',
    SOURCE: 'wx_client',
  });
});
