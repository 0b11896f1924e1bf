import { expect, test } from '../fixtures/test';

test('the server says of each page what it may do and who may frame it', async ({ request }) => {
  const headers = async (path: string) => (await request.get(path)).headers();
  for (const path of ['/', '/ru/', '/?claim=none', '/view/map/', '/view/map/ru/']) {
    const { 'content-security-policy': policy = '', ...others } = await headers(path);
    expect(policy, path).toContain("default-src 'none'; script-src 'self'");
    expect(policy, path).toContain("require-trusted-types-for 'script'");
    expect(policy, path).not.toMatch(/'unsafe-(inline|eval)'/);
    expect(policy, path).toMatch(/; frame-ancestors 'none'$/);
    expect(others, path).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    });
  }
  const framed = await headers('/?embed=map');
  expect(framed['content-security-policy']).toMatch(/; frame-ancestors \*$/);
  expect(framed['x-frame-options']).toBeUndefined();
  expect((await headers('/data/claims.json'))['x-content-type-options']).toBe('nosniff');
});

test('the server answers a part of a file, and nothing outside its folder', async ({ request }) => {
  const part = await request.get('/data/claims.json', {
    headers: { Range: 'bytes=0-9', 'Accept-Encoding': 'identity' },
  });
  expect([part.status(), (await part.body()).length]).toEqual([206, 10]);
  for (const path of ['/%2e%2e/package.json', '/..%2fpackage.json', '/assets/%2e%2e/%2e%2e/package.json'])
    expect((await request.get(path)).status(), path).toBe(404);
  expect((await request.post('/')).status()).toBe(405);
});
