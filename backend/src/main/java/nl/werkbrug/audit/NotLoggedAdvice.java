package nl.werkbrug.audit;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The same refusal for files: words instead of bytes. */
@RestControllerAdvice
class NotLoggedAdvice {

  @ExceptionHandler
  ResponseEntity<String> notLogged(NotLoggedException cause) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .body(Refusal.because(cause).words());
  }
}
