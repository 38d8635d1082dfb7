#!/bin/bash
# start.sh DIR: two small real wikis on this machine, for the integration tests.
#
# Debian's MediaWiki with SQLite, served by PHP's own server on 127.0.0.1. Installs the packages that are
# missing (as root, or through sudo), makes the wikis from pages/ and sitelinks.tsv, dumps them, starts them.
# DIR/wikis.tsv says where they are:  site <tab> api <tab> wikiid <tab> dump
#
#   LACUNA_WIKIS="nn:8191 ca:8192"   languages and ports
#   LACUNA_WIKI_WORKERS=3            server processes for each
#
# Run again it keeps what is there; wikis whose pages or settings have changed since are made anew.
set -euo pipefail
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/processes.sh"

wikis=${LACUNA_WIKIS:-nn:8191 ca:8192}
workers=${LACUNA_WIKI_WORKERS:-3}
mediawiki=/usr/share/mediawiki
mkdir -p "${1:?"start.sh: give a directory to keep the wikis in"}"
dir=$(cd "$1" && pwd)

fail() {
  echo "start.sh: $*" >&2
  exit 1
}

for wiki in $wikis; do
  [[ $wiki =~ ^[a-z]+:[0-9]+$ && -d $here/pages/${wiki%:*} ]] ||
    fail "LACUNA_WIKIS has '$wiki'; wanted: a language of pages/, a colon, a port"
done

exec 9>"$dir/lock"
flock --wait 300 9 || fail "another start.sh has been at work in $dir for five minutes"

# --- packages -------------------------------------------------------------------------------------------

install_missing() {
  local package missing=() as_root=()
  for package in mediawiki php-cli php-sqlite3 php-mbstring php-xml php-intl lua5.1 bzip2; do
    [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
      missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  if ((EUID)); then
    command -v sudo >/dev/null || fail "these packages are missing, and there is neither root nor sudo: ${missing[*]}"
    as_root=(sudo)
  fi
  echo "start.sh: installing ${missing[*]} ..." >&2
  "${as_root[@]}" timeout 1500 bash -s -- "${missing[@]}" >"$dir/packages.log" 2>&1 9>&- <<'ROOT' ||
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
policy=/usr/sbin/policy-rc.d
if [[ ! -e $policy ]]; then # no package may start a service
  trap 'rm -f "$policy"' EXIT
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
fi
apt-get --quiet update
extra=()
if [[ " $* " == *" mediawiki "* ]]; then
  # mediawiki wants a web server and php one of three modules: the smallest of each, so that no Apache comes.
  # The module is asked for by its versioned name, else apt takes Apache's before it.
  extra=(mini-httpd $(apt-cache depends php-cgi | sed -n 's/^ *Depends: \(php[0-9.]*-cgi\)$/\1/p'))
fi
apt-get --quiet --yes -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
  install --no-install-recommends "${extra[@]}" "$@" </dev/null
ROOT
    {
      tail -n 20 "$dir/packages.log" >&2
      fail "the packages could not be installed; all of apt's output: $dir/packages.log"
    }
}

# --- one wiki -------------------------------------------------------------------------------------------

php=(php -d allow_url_fopen=0 -d display_errors=stderr)

# settings LANGUAGE PORT: what this wiki does not share with the others.
settings() {
  cat <<PHP
<?php
\$lacunaHome = '$dir/$1';
\$lacunaSites = '$wikis';
\$lacunaSitelinks = '$here/pages/sitelinks.tsv';
\$wgLanguageCode = '$1';
\$wgServer = 'http://127.0.0.1:$2';
require '$here/settings.php';
PHP
}

make() {
  local language=$1 port=$2 folder=$dir/$1
  rm -rf "$folder"
  mkdir -p "$folder"/{data,cache,scratch,docroot}
  # The installer refuses to work where it sees settings, so it writes its own, which are not used.
  MW_CONFIG_FILE=$folder/none "${php[@]}" "$mediawiki/maintenance/install.php" \
    --dbtype sqlite --dbname "${language}wiki" --dbpath "$folder/data" --confpath "$folder/scratch" \
    --lang "$language" --server "http://127.0.0.1:$port" --scriptpath /w \
    --pass "$(head -c 18 /dev/urandom | base64)" Lacuna Admin
  rm -f "$folder/scratch/LocalSettings.php"
  # Readers need not wait for a writer; the installer's main page gets a fixed time, so that dumps are the same.
  "${php[@]}" -r 'foreach ( glob( "$argv[1]/*.sqlite" ) as $file ) {
      ( new PDO( "sqlite:$file" ) )->exec( "PRAGMA journal_mode = WAL" );
    }
    ( new PDO( "sqlite:$argv[1]/$argv[2]wiki.sqlite" ) )->exec(
      "UPDATE revision SET rev_timestamp = \"20250502075900\"" );' "$folder/data" "$language"
  settings "$language" "$port" >"$folder/LocalSettings.php"
  export MW_CONFIG_FILE=$folder/LocalSettings.php
  "${php[@]}" "$here/pages-to-xml.php" "$here/pages/$language" >"$folder/scratch/pages.xml"
  "${php[@]}" "$mediawiki/maintenance/importDump.php" --quiet "$folder/scratch/pages.xml"
  "${php[@]}" "$mediawiki/maintenance/refreshLinks.php" --quiet
  "${php[@]}" "$mediawiki/maintenance/runJobs.php" --quiet
  "${php[@]}" "$mediawiki/maintenance/initSiteStats.php" --update --quiet
  "${php[@]}" "$mediawiki/maintenance/dumpBackup.php" --current --quiet >"$folder/${language}wiki.xml"
  bzip2 --keep "$folder/${language}wiki.xml"
}

answers() {
  php -d default_socket_timeout=20 -r '
    $text = @file_get_contents( "http://127.0.0.1:$argv[1]/w/api.php?action=query&meta=siteinfo&format=json" );
    exit( strpos( (string)$text, "\"wikiid\":\"$argv[2]wiki\"" ) === false ? 1 : 0 );' "$2" "$1"
}

serve() {
  local language=$1 port=$2 folder=$dir/$1 server try
  MW_CONFIG_FILE=$folder/LocalSettings.php PHP_CLI_SERVER_WORKERS=$workers setsid \
    php -d allow_url_fopen=0 -d display_errors=0 -d log_errors=1 -d error_log="$folder/php.log" \
    -d output_buffering=0 -d opcache.enable=1 \
    -S "127.0.0.1:$port" -t "$folder/docroot" "$here/router.php" >"$folder/server.log" 2>&1 </dev/null 9>&- &
  server=$!
  echo "$server $(began "$server")" >"$folder/pids"
  for try in {1..150}; do
    began "$server" >/dev/null ||
      fail "$language: no server on port $port: $(tail -n 3 "$folder/server.log")"
    if answers "$language" "$port"; then
      group "$server" >"$folder/pids"
      return
    fi
    sleep 0.2
  done
  fail "$language: http://127.0.0.1:$port/w/api.php does not answer; see $folder/server.log and $folder/php.log"
}

# --- all of them ----------------------------------------------------------------------------------------

SECONDS=0
install_missing
packages=$SECONDS

"$here/stop.sh" "$dir"
rm -f "$dir/wikis.tsv"
trap '"$here/stop.sh" "$dir"' EXIT # a start that failed leaves nothing running

recipe=$({
  echo "$here $dir $wikis"
  dpkg-query --show mediawiki
  find "$here" -type f -print0 | sort --zero-terminated | xargs --null sha256sum
} | sha256sum)
if [[ $recipe != "$(cat "$dir/recipe" 2>/dev/null)" ]]; then
  rm -f "$dir/recipe"
  making=()
  for wiki in $wikis; do
    (make "${wiki%:*}" "${wiki#*:}") >"$dir/${wiki%:*}.log" 2>&1 </dev/null 9>&- &
    making+=("$! ${wiki%:*}")
  done
  for one in "${making[@]}"; do
    wait "${one% *}" || {
      tail -n 20 "$dir/${one#* }.log" >&2
      fail "the wiki ${one#* } could not be made; see $dir/${one#* }.log"
    }
  done
  echo "$recipe" >"$dir/recipe"
fi
made=$SECONDS

{
  printf 'site\tapi\twikiid\tdump\n'
  for wiki in $wikis; do
    language=${wiki%:*} port=${wiki#*:}
    serve "$language" "$port" >&2
    printf '%s\t%s\t%s\t%s\n' "$language" "http://127.0.0.1:$port/w/api.php" "${language}wiki" \
      "$dir/$language/${language}wiki.xml"
  done
} >"$dir/wikis.new"
mv "$dir/wikis.new" "$dir/wikis.tsv"
trap - EXIT
cat "$dir/wikis.tsv"
echo "start.sh: packages $packages s, wikis $((made - packages)) s, servers $((SECONDS - made)) s" >&2
