package id.percaya.bench.axon5;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;

/// A local transaction with its own entity manager, bound to its thread, as a Spring application
/// provides it to Axon; nested calls join it.
final class ThreadTransactions implements TransactionManager, EntityManagerProvider {

    private static final ThreadLocal<@Nullable EntityManager> RUNNING = new ThreadLocal<>();
    private final EntityManagerFactory factory;

    ThreadTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Override
    public EntityManager getEntityManager() {
        EntityManager joined = RUNNING.get();
        return joined == null ? factory.createEntityManager() : kept(joined);
    }

    @Override
    public Transaction startTransaction() {
        if (RUNNING.get() != null) {
            return new Joined();
        }
        EntityManager manager = factory.createEntityManager();
        manager.getTransaction().begin();
        RUNNING.set(manager);
        return new Outermost(manager);
    }

    /// An entity manager that ignores close, which the transaction does itself.
    private static EntityManager kept(EntityManager manager) {
        return (EntityManager)
                Proxy.newProxyInstance(
                        EntityManager.class.getClassLoader(),
                        new Class<?>[] {EntityManager.class},
                        (_, method, arguments) ->
                                method.getName().equals("close")
                                        ? null
                                        : call(manager, method, arguments));
    }

    private static @Nullable Object call(
            EntityManager manager, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(manager, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private static final class Outermost implements Transaction {
        private final EntityManager manager;

        Outermost(EntityManager manager) {
            this.manager = manager;
        }

        @Override
        public void commit() {
            RUNNING.remove();
            try (manager) {
                manager.getTransaction().commit();
            }
        }

        @Override
        public void rollback() {
            RUNNING.remove();
            try (manager) {
                if (manager.getTransaction().isActive()) {
                    manager.getTransaction().rollback();
                }
            }
        }
    }

    private static final class Joined implements Transaction {
        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    }
}
