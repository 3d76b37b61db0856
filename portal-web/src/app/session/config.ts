/** What the server tells the portal before anybody is logged in. */
export type Config = {
  /** Address of the login server (OpenID Connect). */
  issuer: string;
  clientId: string;
  /** The levels of assurance that the server takes; none: any. */
  acrValues: string[];
  /** A demonstration with made-up people. */
  demo: boolean;
  /** Name of another theme than the portal's own. */
  theme?: string;
};

export async function readConfig(): Promise<Config> {
  const response = await fetch('/config.json', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  return (await response.json()) as Config;
}
