package nl.werkbrug.platform;

import org.springframework.security.core.AuthenticationException;

/**
 * A token could be neither accepted nor refused, because the login server's keys cannot be fetched.
 */
public final class LoginServerUnreachable extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  LoginServerUnreachable(Throwable cause) {
    super("The keys of the login server cannot be fetched", cause);
  }
}
