# Shared by the scripts in this folder; read with `source`, never run.
# Finds the tools, builds what is missing and runs the application.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
state=$root/.werkbrug
readonly root state

say() { printf '%s\n' "$*"; }
fail() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

# --- tools -----------------------------------------------------------------------------------------------------------

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] && "$1/bin/javac" -version 2>&1 | grep -Eq '^javac 25([^0-9]|$)'
}

# Sets JAVA_HOME to a JDK 25: the one that is set, the one on the PATH, or one in a usual place.
find_jdk() {
  local javac candidate
  javac=$(command -v javac || true)
  if [ -n "$javac" ]; then
    javac=$(cd "$(dirname "$(readlink -f "$javac" 2>/dev/null || printf %s "$javac")")/.." && pwd)
  fi
  for candidate in "${JAVA_HOME:-}" "${JAVA_HOME_25_X64:-}" "${JDK25_HOME:-}" "$javac" \
    /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  return 1
}

# Says everything that is missing at once.
need_tools() {
  local missing=() node
  find_jdk || missing+=("JDK 25        for example Eclipse Temurin 25; set JAVA_HOME when it is in an unusual place")
  command -v mvn >/dev/null || missing+=("Maven >= 3.8  the command mvn, on the PATH")
  node=$(node --version 2>/dev/null || true)
  if ! node -e 'const [a, b] = process.versions.node.split(".").map(Number);
                process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null; then
    missing+=("Node >= 20.19 with npm, on the PATH${node:+; this one is $node}")
  elif ! command -v npm >/dev/null; then
    missing+=("npm           it comes with Node, but is not on the PATH")
  fi
  [ ${#missing[@]} -eq 0 ] && return 0
  printf '\nWerkbrug needs this, and it is not here:\n' >&2
  printf '  - %s\n' "${missing[@]}" >&2
  exit 1
}

# Sets CHROMIUM to a Chromium or Chrome; installs Debian's when that is possible.
need_chromium() {
  local name
  find_chromium && return 0
  if [ "$(id -u)" = 0 ] && [ -e /etc/debian_version ] && command -v apt-get >/dev/null; then
    say "Installing Chromium for the browser tests ..."
    mkdir -p "$state"
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } \
      </dev/null >"$state/chromium.log" 2>&1 || { tail -n 5 "$state/chromium.log" >&2; true; }
    find_chromium && return 0
  fi
  fail "The browser tests need Chromium or Chrome, and it is not here.
Install it (Debian: apt-get install chromium), or name it: CHROMIUM=/path/to/chrome"
}

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome-stable google-chrome \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    /Applications/Chromium.app/Contents/MacOS/Chromium; do
    if [ -n "$name" ] && CHROMIUM=$(command -v "$name"); then
      export CHROMIUM
      return 0
    fi
  done
  unset CHROMIUM
  return 1
}

port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => {
    console.log(s.address().port); s.close(); })'
}

# --- build -----------------------------------------------------------------------------------------------------------

# A number that changes with any source the application is made of, and with the JDK.
fingerprint() {
  (
    cd "$root"
    printf '%s\n' "$JAVA_HOME"
    find pom.xml .mvn schema backend/pom.xml backend/src/main backend/src/demo portal-web infra/lib.sh \
      \( -name node_modules -o -name target -o -name dist -o -name generated -o -name journeys \
      -o -name 'test-results' -o -name 'playwright-report' \) -prune -o -type f -exec cksum {} + 2>/dev/null | sort || true
  ) | cksum
}

# The end of a log, without the stack.
last_words() { grep -Ev '^[[:space:]]+(at |\.\.\. [0-9])' "$1" | grep -v '^$' | cut -c 1-300 | tail -n 12 >&2; }

# One line per step; what it says goes to a log, of which the end is shown when it fails.
step() {
  local title=$1 log=$2 from=$SECONDS
  shift 2
  printf '%s' "$title ... "
  if "$@" >"$log" 2>&1 </dev/null; then
    say "$((SECONDS - from)) s"
  else
    say "failed"
    last_words "$log"
    fail "Everything it said is in $log"
  fi
}

built_jar() { ls "$root"/backend/target/werkbrug-backend-*.jar 2>/dev/null | head -n 1; }

package() {
  cd "$root" && mvn -B -q -DskipTests -Dmaven.test.skip -Dcyclonedx.skip -Dskip.format -Dportal.script=assemble \
    -pl schema,portal-web,backend package
}

# unpack_to FOLDER: unpacked, the application does not hang (docs/decisions/0027), it starts quicker, and a later build does
# not pull it away from under a running one.
unpack_to() { "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$(built_jar)" extract --destination "$1"; }

unpack() {
  rm -rf "$state/app" "$state/app.aot"
  unpack_to "$state/app"
}

unpacked_jar() { ls "$state"/app/werkbrug-backend-*.jar 2>/dev/null | head -n 1; }

# A practice run beside the running application, which writes an ahead-of-time cache for the next starts; without it
# everything works, only slower.
practise() {
  # The config beside it goes when the cache is whole.
  [ -s "$state/app.aot" ] && [ ! -e "$state/app.aot.config" ] && return 0
  rm -f "$state"/app.aot*
  app_command "$(unpacked_jar)" "$(free_port)" memory \
    -XX:AOTCacheOutput="$state/app.aot" -Dspring.context.exit=onRefresh
  nice -n 19 "${command[@]}" >"$state/practice.log" 2>&1 </dev/null &
  practice_pid=$!
}

# Not asked to stop, which would make it write the cache first; it holds nothing.
stop_practice() {
  if [ -n "${practice_pid:-}" ] && kill -KILL "$practice_pid" 2>/dev/null; then
    wait "$practice_pid" 2>/dev/null || true
    rm -f "$state"/app.aot*
  fi
  practice_pid=
}

build_if_needed() {
  local now
  now=$(fingerprint)
  if [ "${1:-}" != always ] && [ -n "$(unpacked_jar)" ] && [ "$now" = "$(cat "$state/fingerprint" 2>/dev/null)" ]; then
    return 0
  fi
  mkdir -p "$state"
  rm -f "$state/fingerprint"
  step "Building (the first time it also downloads, which takes minutes)" "$state/build.log" package
  step "Unpacking" "$state/unpack.log" unpack
  printf '%s\n' "$now" >"$state/fingerprint"
}

# --- run -------------------------------------------------------------------------------------------------------------

# run_command JAR PORT DATA [JAVA-OPTION...]: sets command to what runs the application, for this machine alone. The quick
# compiler alone saves half of the processor time of a start.
run_command() {
  local jar=$1 port=$2 data=$3
  shift 3
  command=("$JAVA_HOME/bin/java" -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED "$@" -jar "$jar"
    --server.address=127.0.0.1 --server.port="$port" --werkbrug.data="$data")
}

# The same with its demo, which signs people in without a password.
app_command() {
  run_command "$@"
  command+=(--spring.profiles.active=demo)
}

# server_command JAR PORT DATA ISSUER: as on a server, for the people of that login server; over data that the demo filled,
# with the key by which the demo locked its fields.
server_command() {
  run_command "$1" "$2" "$3"
  command+=(--spring.security.oauth2.resourceserver.jwt.issuer-uri="$4")
  WERKBRUG_FIELDS_KEYS=$(cat "$3/field-key")
  export WERKBRUG_FIELDS_KEYS
}

# start_app PORT LOG: runs the command in the background; sets app_pid, and returns when http://localhost:PORT is ready.
start_app() {
  local port=$1 log=$2
  "${command[@]}" >"$log" 2>&1 </dev/null &
  app_pid=$!
  trap stop_app EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  if ! node "$root/infra/await.mjs" "http://localhost:$port/actuator/health/readiness" "$app_pid"; then
    last_words "$log"
    fail "Werkbrug did not start. Everything it said is in $log"
  fi
}

stop_app() {
  stop_practice
  if [ -n "${app_pid:-}" ]; then
    kill -TERM "$app_pid" 2>/dev/null || true
    wait "$app_pid" 2>/dev/null || true
    app_pid=
  fi
}

# --- somebody else's login server ------------------------------------------------------------------------------------

readonly keycloak_version=26.5.0
readonly keycloak_home=$state/keycloak/keycloak-$keycloak_version

# Fetches Keycloak from Maven Central when it is not here yet.
fetch_keycloak() {
  [ -e "$keycloak_home/version.txt" ] && return 0
  mkdir -p "$state"
  (cd "$root/infra" && mvn -B -q -N org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact="org.keycloak:keycloak-quarkus-dist:$keycloak_version:zip" -DoutputDirectory="$state/keycloak") \
    >"$state/keycloak.log" 2>&1 </dev/null && [ -e "$keycloak_home/version.txt" ]
}

# run_keycloak PORT DATA WERKBRUG: becomes Keycloak, with the people of the demo in the realm "werkbrug", for a Werkbrug
# at that address. The environment names the passwords: KEYCLOAK_ADMIN_PASSWORD and WERKBRUG_DEMO_PASSWORD.
run_keycloak() {
  local port=$1 data=$2 part
  mkdir -p "$data/data/import"
  for part in lib conf providers themes; do ln -sfn "$keycloak_home/$part" "$data/$part"; done
  cp "$root/infra/keycloak-realm/werkbrug.json" "$data/data/import/"
  export WERKBRUG_URL=$3 KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=$KEYCLOAK_ADMIN_PASSWORD
  # What is downloaded is built for the options that are used here, so building it again (15 s) would change nothing.
  exec "$JAVA_HOME/bin/java" -Xmx400m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
    --add-opens=java.base/java.security=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED \
    -Dkc.config.built=true -Dkc.home.dir="$data" -Djboss.server.config.dir="$data/conf" \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
    -Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory \
    -cp "$data/lib/quarkus-run.jar" io.quarkus.bootstrap.runner.QuarkusEntryPoint \
    start --import-realm --cache=local --http-enabled=true --http-host=127.0.0.1 --http-port="$port" \
    --hostname="http://localhost:$port"
}

keycloak_issuer() { printf 'http://localhost:%s/realms/werkbrug' "$1"; }

a_password() { node -p 'require("node:crypto").randomBytes(12).toString("base64url")'; }
