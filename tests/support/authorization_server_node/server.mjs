// The authorization server of the tests: npm oidc-provider as it is, in memory, with its own login and consent pages.
// Any password is right; the login name (a mail address) becomes `sub` and `email`.
//
//   node server.mjs FOLDER        FOLDER holds node_modules
//
// One line on stdout says {"port": N}. Settings and a look at the tokens are below /control (JSON); nothing else is ours.

import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

// early versions of 20 lack it
URL.parse ??= (...given) => { try { return new URL(...given); } catch { return null; } };

const entry = path.join(process.argv[2], 'node_modules', 'oidc-provider', 'lib', 'index.js');
const { Provider } = await import(pathToFileURL(entry).href);

const MAIL = 'https://mail.example.test/imap';
const DEFAULTS = { access_token_ttl: 3600, rotate: true, trouble: null, hold_tokens: false };
let settings = { ...DEFAULTS };
let held = [];
const requests = [];

// what oidc-provider keeps, by model and id, so that a test can look at it
const kept = new Map();

class Adapter {
  constructor(model) {
    this.model = model;
    if (!kept.has(model)) kept.set(model, new Map());
    this.rows = kept.get(model);
  }

  async upsert(id, payload) { this.rows.set(id, payload); }

  async find(id) { return this.rows.get(id); }

  async findByUid(uid) { return [...this.rows.values()].find((row) => row.uid === uid); }

  async findByUserCode(code) { return [...this.rows.values()].find((row) => row.userCode === code); }

  async consume(id) { this.rows.get(id).consumed = Math.floor(Date.now() / 1000); }

  async destroy(id) { this.rows.delete(id); }

  async revokeByGrantId(grantId) {
    for (const rows of kept.values()) {
      for (const [id, row] of rows) if (row.grantId === grantId) rows.delete(id);
    }
  }
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
const PUBLIC = {
  token_endpoint_auth_method: 'none',
  application_type: 'native',
  grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
  response_types: ['code'],
  redirect_uris: LOOPBACK.flatMap((host) => [`http://${host}/callback`, `http://${host}/`]),
};

const server = http.createServer();
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const { port } = server.address();
const issuer = `http://127.0.0.1:${port}`;

const provider = new Provider(issuer, {
  adapter: Adapter,
  clients: [
    { ...PUBLIC, client_id: 'cio-desktop-test' },
    { ...PUBLIC, client_id: 'other-client' },
    { ...PUBLIC, client_id: 'narrow-client', scope: 'openid offline_access' },
    {
      ...PUBLIC,
      client_id: 'with-secret',
      client_secret: 'with-secret-secret',
      token_endpoint_auth_method: 'client_secret_post',
    },
    {
      client_id: 'resource-server',
      client_secret: 'resource-server-secret',
      token_endpoint_auth_method: 'client_secret_basic',
      grant_types: [],
      response_types: [],
      redirect_uris: [],
    },
  ],
  scopes: ['openid', 'offline_access', MAIL],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  findAccount: (ctx, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email: id.includes('@') ? id : `${id}@example.test`, email_verified: true }),
  }),
  features: {
    devInteractions: { enabled: true },
    introspection: { enabled: true, allowedPolicy: (ctx, client) => client.clientId === 'resource-server' },
    revocation: { enabled: true },
    deviceFlow: { enabled: true },
  },
  pkce: { required: () => true },
  rotateRefreshToken: () => settings.rotate,
  ttl: {
    AccessToken: () => settings.access_token_ttl,
    AuthorizationCode: 60,
    DeviceCode: 600,
    Grant: 86400,
    IdToken: 3600,
    Interaction: 3600,
    RefreshToken: 86400,
    Session: 86400,
  },
  cookies: { keys: ['only for tests'] },
});
provider.on('server_error', (ctx, error) => console.error(error));
const answer = provider.callback();

function tokens() {
  const now = Math.floor(Date.now() / 1000);
  return ['AccessToken', 'RefreshToken'].flatMap((kind) => [...(kept.get(kind) ?? new Map())].map(([token, row]) => ({
    kind,
    token,
    user: row.accountId,
    client: row.clientId,
    scope: row.scope ?? '',
    grant: row.grantId,
    live: !row.consumed && row.exp > now,
  })));
}

async function control(request, response) {
  let body = '';
  for await (const piece of request) body += piece;
  const given = body ? JSON.parse(body) : {};
  let result = {};
  switch (request.url) {
    case '/control/set':
      settings = { ...settings, ...given };
      if (!settings.hold_tokens) {
        held.forEach((go) => go());
        held = [];
      }
      break;
    case '/control/reset':
      settings = { ...DEFAULTS };
      requests.length = 0;
      held.forEach((go) => go());
      held = [];
      break;
    case '/control/tokens':
      result = tokens();
      break;
    case '/control/requests':
      result = requests;
      break;
    case '/control/held':
      result = held.length;
      break;
    case '/control/end_access':
      for (const [id, row] of [...(kept.get('AccessToken') ?? new Map())]) {
        if (row.accountId === given.user) kept.get('AccessToken').delete(id);
      }
      break;
    case '/control/revoke_user':
      for (const row of [...(kept.get('Grant') ?? new Map()).values()]) {
        if (row.accountId === given.user) await new Adapter('Grant').revokeByGrantId(row.jti);
      }
      for (const [id, row] of [...(kept.get('Grant') ?? new Map())]) {
        if (row.accountId === given.user) kept.get('Grant').delete(id);
      }
      break;
    default:
      response.statusCode = 404;
  }
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(result));
}

server.on('request', async (request, response) => {
  const [where] = request.url.split('?');
  if (where.startsWith('/control/')) {
    await control(request, response);
    return;
  }
  requests.push({ method: request.method, path: where, headers: request.headers });
  const back = ['/token', '/token/revocation', '/token/introspection', '/device/auth', '/me'].includes(where);
  if (back && settings.trouble) {
    response.statusCode = settings.trouble;
    response.end('<html>trouble</html>');
    return;
  }
  if (where === '/token' && settings.hold_tokens) {
    const { end } = response;
    response.end = (...args) => { held.push(() => end.apply(response, args)); return response; };
  }
  answer(request, response);
});

console.log(JSON.stringify({ port }));
