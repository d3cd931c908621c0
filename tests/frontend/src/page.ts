// The page of the test: it signs in and gives the session to the test.
import { finishSignIn, Refused, signIn, type Place, type Session } from "./percaya.js";

declare global {
  interface Window {
    session?: Session;
    Refused: typeof Refused;
  }
}

const place: Place = {
  realm: new URLSearchParams(location.search).get("realm") ?? sessionStorage.getItem("realm") ?? "",
  redirect: `${location.origin}/`,
};
sessionStorage.setItem("realm", place.realm);
window.Refused = Refused;

const answer = new URLSearchParams(location.search);
if (answer.has("code")) {
  window.session = await finishSignIn(place, answer);
  history.replaceState(null, "", "/");
  document.querySelector("#state")!.textContent = "signed in";
} else {
  document.querySelector("#sign-in")!.addEventListener("click", () => void signIn(place));
}
