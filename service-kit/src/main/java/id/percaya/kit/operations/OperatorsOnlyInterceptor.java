package id.percaya.kit.operations;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/// Checks the organisation for [OperatorsOnly] endpoints, after the roles have been checked.
@Interceptor
@OperatorsOnly
@Priority(Interceptor.Priority.APPLICATION)
class OperatorsOnlyInterceptor {

    private final Operators operators;

    OperatorsOnlyInterceptor(Operators operators) {
        this.operators = operators;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        operators.requireOperator();
        return call.proceed();
    }
}
