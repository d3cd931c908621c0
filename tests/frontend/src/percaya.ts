// The client of docs/api.md. Each block there is a part of this file; BrowserStory checks it.

export interface Place {
  realm: string; // the issuer, for example http://127.0.0.1:8180/realms/percaya
  redirect: string; // registered with the client percaya-web
}

interface Tokens {
  access_token: string;
  refresh_token: string;
  id_token?: string;
}

export interface Page<T> {
  items: T[];
  next?: string;
}

export interface Problem {
  status: number;
  code: string;
  title: string;
  detail?: string;
  reasons?: string[];
  violations?: { pointer: string; code: string; message: string }[];
  traceId?: string;
}

export interface Change {
  type: string;
  id: string;
  version: number;
  event: string;
  at: string;
}

export class Refused extends Error {
  constructor(readonly problem: Problem, readonly retryAfter?: number) {
    super(problem.code);
  }
}

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

export async function signIn(place: Place) {
  const verifier = random();
  const state = random();
  sessionStorage.setItem("sign-in", JSON.stringify({ verifier, state }));
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  location.assign(
    `${place.realm}/protocol/openid-connect/auth?` +
      new URLSearchParams({
        client_id: "percaya-web",
        response_type: "code",
        scope: "openid",
        redirect_uri: place.redirect,
        state,
        code_challenge: base64url(new Uint8Array(hash)),
        code_challenge_method: "S256",
      }),
  );
}

export async function finishSignIn(place: Place, answer: URLSearchParams): Promise<Session> {
  const { verifier, state } = JSON.parse(sessionStorage.getItem("sign-in") ?? "{}");
  sessionStorage.removeItem("sign-in");
  if (answer.get("state") !== state) throw new Error("not the answer to this sign-in");
  const tokens = await tokensFor(place, {
    grant_type: "authorization_code",
    code: answer.get("code") ?? "",
    redirect_uri: place.redirect,
    code_verifier: verifier,
  });
  return new Session(place, tokens);
}

async function tokensFor(place: Place, form: Record<string, string>): Promise<Tokens> {
  const answer = await fetch(`${place.realm}/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({ client_id: "percaya-web", ...form }),
  });
  if (!answer.ok) throw new Error(`sign-in ended: ${answer.status}`);
  return answer.json();
}

/** Keeps the tokens in memory only: what a page stores, every script of the page can read. */
export class Session {
  constructor(private readonly place: Place, private tokens: Tokens) {}

  async refresh() {
    this.tokens = await tokensFor(this.place, {
      grant_type: "refresh_token",
      refresh_token: this.tokens.refresh_token,
    });
  }

  signOut() {
    location.assign(
      `${this.place.realm}/protocol/openid-connect/logout?` +
        new URLSearchParams({
          id_token_hint: this.tokens.id_token ?? "",
          post_logout_redirect_uri: this.place.redirect,
        }),
    );
  }

  async fetch(url: string, request: RequestInit = {}, again = true): Promise<Response> {
    const headers = new Headers(request.headers);
    headers.set("Authorization", `Bearer ${this.tokens.access_token}`);
    const answer = await fetch(url, { ...request, headers });
    if (answer.status === 401 && again) {
      await this.refresh();
      return this.fetch(url, request, false);
    }
    if (!answer.ok && answer.status !== 304) {
      const wait = answer.headers.get("Retry-After");
      throw new Refused(await answer.json(), wait ? Number(wait) : undefined);
    }
    return answer;
  }

  async get<T>(url: string): Promise<{ body: T; etag: string }> {
    const answer = await this.fetch(url);
    return { body: await answer.json(), etag: answer.headers.get("ETag") ?? "" };
  }

  /** @param key one per intent of the user: made when the form opens, kept until an answer came */
  async post<T>(url: string, body: unknown, key: string, etag?: string): Promise<T> {
    const headers: Record<string, string> = {
      "Content-Type": "application/json",
      "Idempotency-Key": key,
    };
    if (etag) headers["If-Match"] = etag;
    const answer = await this.fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
    return answer.json();
  }

  async *list<T>(url: string): AsyncGenerator<T> {
    let cursor: string | undefined;
    do {
      const page = new URL(url);
      if (cursor) page.searchParams.set("cursor", cursor);
      const { body } = await this.get<Page<T>>(page.href);
      yield* body.items;
      cursor = body.next;
    } while (cursor);
  }

  /** Yields each change; `reset` when everything must be read again. Resumes by itself. */
  async *changes(service: string, stop: AbortSignal): AsyncGenerator<Change | "reset"> {
    let last = "";
    while (!stop.aborted) {
      const headers: Record<string, string> = last ? { "Last-Event-ID": last } : {};
      let answer: Response;
      try {
        answer = await this.fetch(`${service}/v1/changes`, { headers, signal: stop });
      } catch (refused) {
        if (!(refused instanceof Refused) || refused.problem.code !== "CURSOR_INVALID") throw refused;
        last = ""; // the service was restored, or has another secret for positions
        yield "reset";
        continue;
      }
      let text = "";
      for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
        text += chunk;
        const events = text.split("\n\n");
        text = events.pop() ?? "";
        for (const event of events) {
          const field = (name: string) =>
            event.split("\n").find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1).trim();
          last = field("id") ?? last;
          if (field("event") === "reset") yield "reset";
          else if (field("data")) yield JSON.parse(field("data")!) as Change;
        }
      }
    }
  }
}
