package nl.werkbrug.effortplan;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How plans are made here.
 *
 * @param weeks how many weeks a plan may last (R 3.3.1: 3 or 4)
 */
@ConfigurationProperties("werkbrug.effort-plan")
record EffortPlanProperties(@DefaultValue({"3", "4"}) List<Integer> weeks) {}
