package nl.werkbrugdemo;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The one door to the demonstration. */
@AutoConfiguration
@Profile("demo")
@Import({
  DemoData.class,
  DemoLogin.class,
  DemoLoginPage.class,
  DemoKeys.class,
  DemoFieldKey.class,
  DemoMail.class
})
public class DemoConfiguration {}
