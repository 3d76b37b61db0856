import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing; start this with infra/journeys-keycloak`);
  return value;
}

const START = fileURLToPath(new URL('../../../infra/keycloak', import.meta.url));

type KeyProvider = { id: string; providerId: string; parentId: string };

/** Keycloak as a process of ours that can be stopped and started, and the door of its administrator. */
export class Keycloak {
  readonly password = setting('WERKBRUG_DEMO_PASSWORD');
  private readonly address = `http://localhost:${setting('KEYCLOAK_PORT')}`;
  private running: ChildProcess | undefined;

  async start(): Promise<void> {
    const log = openSync(setting('KEYCLOAK_LOG'), 'a');
    const place = ['--port', new URL(setting('WERKBRUG_URL')).port, '--login-port', setting('KEYCLOAK_PORT')];
    const started = spawn(START, ['--alone', ...place, '--data', setting('KEYCLOAK_DATA')], {
      stdio: ['ignore', log, log],
    });
    this.running = started;
    while (!(await this.answers())) {
      if (started.exitCode !== null) throw new Error(`Keycloak stopped; see ${setting('KEYCLOAK_LOG')}`);
      await pause(200);
    }
  }

  async stop(): Promise<void> {
    if (this.running?.exitCode !== null) return;
    const ended = once(this.running, 'exit');
    this.running.kill('SIGTERM');
    await ended;
  }

  /** How long access tokens live that are given from now on. */
  async tokensLive(seconds: number): Promise<void> {
    await this.asAdmin('PUT', '', { accessTokenLifespan: seconds });
  }

  /** Ends every session of a person, on whatever device. */
  async endSessionsOf(person: string): Promise<void> {
    await this.asAdmin('POST', `/users/${person}/logout`);
  }

  async allow(person: string, enabled: boolean): Promise<void> {
    await this.asAdmin('PUT', `/users/${person}`, { enabled });
  }

  /** Whoever logs in from now on does so for somebody else, as a broker says it in this claim; ends what it returns. */
  async actFor(claim: string, actor: string | { sub: string }): Promise<() => Promise<void>> {
    const clients = await this.asAdmin('GET', '/clients?clientId=werkbrug-portal');
    const [portal] = (await clients.json()) as { id: string }[];
    const mappers = `/clients/${portal?.id}/protocol-mappers/models`;
    const made = await this.asAdmin('POST', mappers, {
      name: claim,
      protocol: 'openid-connect',
      protocolMapper: 'oidc-hardcoded-claim-mapper',
      config: {
        'claim.name': claim,
        'claim.value': typeof actor === 'string' ? actor : JSON.stringify(actor),
        'jsonType.label': typeof actor === 'string' ? 'String' : 'JSON',
        'access.token.claim': 'true',
      },
    });
    const mapper = made.headers.get('location')?.split('/').pop();
    return async () => void (await this.asAdmin('DELETE', `${mappers}/${mapper}`));
  }

  /** Signs by a new key from now on, and takes the old ones away at once. */
  async replaceKeys(): Promise<void> {
    const before = await this.signingKeys();
    await this.asAdmin('POST', '/components', {
      name: `ecdsa-${Date.now()}`,
      providerId: 'ecdsa-generated',
      providerType: 'org.keycloak.keys.KeyProvider',
      parentId: before[0]?.parentId,
      config: { priority: ['200'], ecdsaEllipticCurveKey: ['P-256'] },
    });
    for (const { id } of before) await this.asAdmin('DELETE', `/components/${id}`);
  }

  private async signingKeys(): Promise<KeyProvider[]> {
    const providers = await this.asAdmin('GET', '/components?type=org.keycloak.keys.KeyProvider');
    return ((await providers.json()) as KeyProvider[]).filter((it) => it.providerId === 'ecdsa-generated');
  }

  private answers(): Promise<boolean> {
    return fetch(`${this.address}/realms/werkbrug/.well-known/openid-configuration`).then(
      (answer) => answer.ok,
      () => false,
    );
  }

  private async asAdmin(method: string, path: string, body?: unknown): Promise<Response> {
    const login = await fetch(`${this.address}/realms/master/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'admin-cli',
        username: 'admin',
        password: setting('KEYCLOAK_ADMIN_PASSWORD'),
      }),
    });
    const { access_token } = (await login.json()) as { access_token: string };
    const answer = await fetch(`${this.address}/admin/realms/werkbrug${path}`, {
      method,
      headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }
}
