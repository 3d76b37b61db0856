package nl.werkbrug.identity;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/** Lets a controller method take a {@link Caller} parameter. */
@Component
class CallerArguments implements HandlerMethodArgumentResolver, BeanPostProcessor {

  @Override
  public Object postProcessBeforeInitialization(Object bean, String beanName) {
    if (bean instanceof AnnotatedControllerConfigurer configurer) {
      configurer.addCustomArgumentResolver(this);
    }
    return bean;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class;
  }

  @Override
  public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
    return environment.getGraphQlContext().get(Caller.class);
  }
}
