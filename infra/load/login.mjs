// A login server of nothing but keys: Werkbrug and the peer check real signatures, and nobody walks through a login page.
import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

const AUDIENCE = 'werkbrug'
const LASTS = '4h'

/** @returns the issuer's address, `token(subject)`, and `close()` */
export async function startLogin() {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const key = { ...(await exportJWK(publicKey)), kid: 'load', alg: 'RS256', use: 'sig' }
  const server = createServer((request, response) => {
    const issuer = `http://127.0.0.1:${server.address().port}`
    const pages = {
      '/.well-known/openid-configuration': {
        issuer,
        jwks_uri: `${issuer}/jwks`,
        authorization_endpoint: `${issuer}/none`,
        token_endpoint: `${issuer}/none`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      },
      '/jwks': { keys: [key] },
    }
    const page = pages[request.url]
    response.writeHead(page ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(page ?? {}))
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const issuer = `http://127.0.0.1:${server.address().port}`
  return {
    issuer,
    audience: AUDIENCE,
    token: (subject) =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'RS256', kid: 'load' })
        .setIssuer(issuer)
        .setAudience(AUDIENCE)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(LASTS)
        .sign(privateKey),
    close: () => server.close(),
  }
}
