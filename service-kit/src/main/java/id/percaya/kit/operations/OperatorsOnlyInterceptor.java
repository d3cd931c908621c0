package id.percaya.kit.operations;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/// Stands before what is [OperatorsOnly], after the roles have been checked.
@Interceptor
@OperatorsOnly
@Priority(Interceptor.Priority.APPLICATION)
class OperatorsOnlyInterceptor {

    private final Operators operators;

    OperatorsOnlyInterceptor(Operators operators) {
        this.operators = operators;
    }

    @AroundInvoke
    Object admit(InvocationContext call) throws Exception {
        operators.requireOneOfUs();
        return call.proceed();
    }
}
