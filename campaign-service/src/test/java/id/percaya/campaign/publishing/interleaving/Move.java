package id.percaya.campaign.publishing.interleaving;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.consentstatus.ConsentId;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentRestricted;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentWithdrawn;
import id.percaya.campaign.permission.halt.Exemptions;
import id.percaya.campaign.permission.halt.HaltId;
import id.percaya.campaign.planning.campaign.CampaignCommand;
import id.percaya.campaign.planning.campaign.CampaignCommand.CancelCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.CompleteCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.PauseCampaign;
import id.percaya.campaign.planning.content.ContentCommand.ReviseContent;
import id.percaya.campaign.planning.content.ContentCommand.WithdrawContent;
import id.percaya.campaign.publishing.account.AccountId;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.CloseAccount;
import id.percaya.campaign.publishing.publication.PublicationCommand;
import id.percaya.campaign.publishing.publication.PublicationCommand.CancelPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.ReschedulePublication;
import id.percaya.campaign.publishing.publication.PublicationFixtures;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.kit.tenancy.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// All that may happen in a world, each with its weight.
enum Move {
    COME_AND_SEND(24) {
        @Override
        void play(World world, Random random) {
            Sender sender = new Sender(world, random);
            PublicationId id = publication(world, random);
            sender.come(id);
            sender.send(id);
        }
    },
    COME(6) {
        @Override
        void play(World world, Random random) {
            new Sender(world, random).come(publication(world, random));
        }
    },
    SEND(10) {
        @Override
        void play(World world, Random random) {
            List<PublicationId> claimed = List.copyOf(world.claimed);
            if (!claimed.isEmpty()) {
                new Sender(world, random).send(claimed.get(random.nextInt(claimed.size())));
            }
        }
    },
    RELEASE_AND_SEND(8) {
        @Override
        void play(World world, Random random) {
            Sender sender = new Sender(world, random);
            PublicationId id = publication(world, random);
            sender.release(id);
            sender.come(id);
            sender.send(id);
        }
    },
    RESCHEDULE(3) {
        @Override
        void play(World world, Random random) {
            handle(
                    world,
                    publication(world, random),
                    new ReschedulePublication(
                            world.due(),
                            Duration.ofMinutes(15),
                            null,
                            PublicationFixtures.CLEAR,
                            world.due()));
        }
    },
    CANCEL(3) {
        @Override
        void play(World world, Random random) {
            handle(world, publication(world, random), new CancelPublication());
        }
    },
    SCHEDULE(3) {
        @Override
        void play(World world, Random random) {
            world.run(() -> world.planning.schedule(slot(world, random), random));
        }
    },
    HALT(9) {
        @Override
        void play(World world, Random random) {
            HaltId id = new HaltId(Ids.next());
            Scope scope = scope(world, random);
            Exemptions exemptions = exemptions(world, random);
            world.halts.add(id);
            world.run(() -> world.impose(id, scope, exemptions, world.clock.instant()));
            if (!world.gateways.without().contains(Protection.HALT_WAITS_FOR_WINDOW)) {
                GateInterleavingsTest.HALTS_WAIT.awaitClosed();
            }
            world.journal.answered(id);
        }
    },
    LIFT(5) {
        @Override
        void play(World world, Random random) {
            world.halts.stream().findFirst().ifPresent(id -> world.run(() -> world.lift(id)));
        }
    },
    WITHDRAW_CONSENT(4) {
        @Override
        void play(World world, Random random) {
            ConsentId consent = world.consent;
            world.consentChanged = true;
            HearConsentWithdrawn heard = new HearConsentWithdrawn(world.patient, world.due());
            world.within(() -> world.gateways.consents().handle(consent, heard, world.context()));
            world.journal.heard(consent);
        }
    },
    RESTRICT_CONSENT(3) {
        @Override
        void play(World world, Random random) {
            ConsentId consent = world.consent;
            world.consentChanged = true;
            HearConsentRestricted heard =
                    new HearConsentRestricted(
                            world.patient, 2, List.of(world.planning.grant(Channel.FACEBOOK)));
            world.within(() -> world.gateways.consents().handle(consent, heard, world.context()));
        }
    },
    GIVE_CONSENT(3) {
        @Override
        void play(World world, Random random) {
            world.run(world.planning::giveConsent);
        }
    },
    REVISE_CONTENT(3) {
        @Override
        void play(World world, Random random) {
            Slot slot = slot(world, random);
            slot.revised = true;
            ReviseContent command =
                    new ReviseContent(
                            world.planning.manuscript(slot, "Lagi " + Ids.next()), "sari");
            world.within(
                    () -> world.gateways.contents().handle(slot.content, command, world.context()));
        }
    },
    APPROVE_CONTENT(2) {
        @Override
        void play(World world, Random random) {
            Slot slot = slot(world, random);
            if (slot.revised) {
                world.run(() -> world.planning.approve(slot));
            }
        }
    },
    WITHDRAW_CONTENT(2) {
        @Override
        void play(World world, Random random) {
            Slot slot = slot(world, random);
            slot.over = true;
            world.within(() ->
                    world.gateways
                            .contents()
                            .handle(slot.content, new WithdrawContent(), world.context()));
        }
    },
    PAUSE_CAMPAIGN(4) {
        @Override
        void play(World world, Random random) {
            Slot slot = slot(world, random);
            slot.paused = true;
            handle(world, slot, new PauseCampaign());
        }
    },
    RESUME_CAMPAIGN(3) {
        @Override
        void play(World world, Random random) {
            Slot slot = slot(world, random);
            world.run(() -> world.planning.activate(slot));
        }
    },
    END_PERIOD(2) {
        @Override
        void play(World world, Random random) {
            amend(world, slot(world, random), Planning.DAY_BEFORE);
        }
    },
    EXTEND_PERIOD(1) {
        @Override
        void play(World world, Random random) {
            amend(world, slot(world, random), Planning.LAST_DAY);
        }
    },
    COMPLETE_CAMPAIGN(1) {
        @Override
        void play(World world, Random random) {
            Slot slot = slot(world, random);
            slot.over = true;
            handle(world, slot, new CompleteCampaign());
        }
    },
    CANCEL_CAMPAIGN(1) {
        @Override
        void play(World world, Random random) {
            Slot slot = slot(world, random);
            slot.over = true;
            handle(world, slot, new CancelCampaign());
        }
    },
    CLOSE_ACCOUNT(2) {
        @Override
        void play(World world, Random random) {
            AccountId account = world.accounts[random.nextInt(world.accounts.length)];
            world.closed.add(account);
            world.within(() ->
                    world.gateways.accounts().handle(account, new CloseAccount(), world.context()));
        }
    },
    SET_CLOCK(5) {
        @Override
        void play(World world, Random random) {
            long seconds = STEPS.get(random.nextInt(STEPS.size()));
            world.alone(() -> world.setClock(world.usual().plusSeconds(seconds)));
        }
    };

    /// In seconds from the usual time, which is a minute after everything is due and until when
    /// consents are known.
    private static final List<Long> STEPS = List.of(-3600L, 0L, 4L, 6L, 900L, 1860L, 3600L);

    private final int weight;

    Move(int weight) {
        this.weight = weight;
    }

    /// A refusal is thrown.
    abstract void play(World world, Random random);

    static Move any(Random random, List<Move> of) {
        int at = random.nextInt(of.stream().mapToInt(move -> move.weight).sum());
        for (Move move : of) {
            at -= move.weight;
            if (at < 0) {
                return move;
            }
        }
        throw new IllegalStateException("no move");
    }

    private static Slot slot(World world, Random random) {
        return world.slots[random.nextInt(world.slots.length)];
    }

    private static void amend(World world, Slot slot, LocalDate until) {
        world.run(() -> world.planning.propose(slot, until));
        world.run(() -> world.planning.approveAmendment(slot));
    }

    private static Scope scope(World world, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> Scope.ALL;
            case 1 -> Scope.ofFacility(Planning.FACILITY);
            case 2 -> new Scope(null, Planning.PROCEDURES.get(0), null, null);
            case 3 -> new Scope(Planning.FACILITY, Planning.PROCEDURES.get(1), null, null);
            case 4 -> new Scope(null, null, null, null, slot(world, random).campaign.value(), null);
            case 5 -> new Scope(null, null, null, null, null, Channel.INSTAGRAM);
            default -> new Scope(null, null, null, null, null, Channel.FACEBOOK);
        };
    }

    private static Exemptions exemptions(World world, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Exemptions(Set.of(slot(world, random).content.value()), Set.of());
            case 1 -> new Exemptions(Set.of(), Set.of(Kind.ARTICLE));
            default -> Exemptions.NONE;
        };
    }

    private static PublicationId publication(World world, Random random) {
        List<PublicationId> all = List.copyOf(slot(world, random).publications);
        return all.get(random.nextInt(all.size()));
    }

    private static void handle(World world, PublicationId id, PublicationCommand command) {
        world.within(() -> world.gateways.publications().handle(id, command, world.context()));
    }

    private static void handle(World world, Slot slot, CampaignCommand command) {
        world.within(
                () -> world.gateways.campaigns().handle(slot.campaign, command, world.context()));
    }
}
