/**
 * Debian packages that Dockerfiles of machine-learning repositories install: what the catalogue of system packages holds,
 * together with everything that these lead to. A name that a release does not have is left out there.
 */
export const ROOTS = `
apt-transport-https apt-utils autoconf automake aria2 bash-completion bc binutils bison build-essential bzip2
ca-certificates cargo ccache clang clang-format cmake cron curl
default-jdk-headless default-jre-headless default-libmysqlclient-dev default-mysql-client dirmngr dnsutils dos2unix dumb-init
ffmpeg fish flex fontconfig fonts-dejavu-core fonts-liberation fonts-noto-cjk
g++ gcc gcc-multilib gdb gettext gettext-base gfortran git git-lfs gnupg gnupg2 golang-go gosu graphviz gpg gpg-agent gunicorn
hdf5-tools htop imagemagick iproute2 iputils-ping iotop jq
less libaio-dev libasound2 libasound2-dev libatlas-base-dev libavcodec-dev libavformat-dev libavdevice-dev libblas-dev
libboost-all-dev libbz2-dev libc6 libc6-dev libcairo2 libcairo2-dev libcurl4-openssl-dev libegl1 libegl1-mesa libeigen3-dev
libenchant-2-2 libexpat1 libffi-dev libfontconfig1 libfreetype6 libfreetype6-dev libgcc-s1 libgdal-dev libgeos-dev libgl1
libgl1-mesa-dev libgl1-mesa-glx libgl1-mesa-dri libgles2 libglew-dev libglfw3 libglib2.0-0 libglib2.0-0t64 libglib2.0-dev
libglu1-mesa libgomp1 libgoogle-perftools-dev libgoogle-perftools4 libgtk-3-0 libgtk2.0-dev libhdf5-dev libhdf5-serial-dev
libicu-dev libjemalloc2 libjemalloc-dev libjpeg-dev libjpeg62-turbo liblapack-dev liblzma-dev libmagic1 libmagickwand-dev
libmariadb-dev libmp3lame0 libncurses-dev libncurses5-dev libncursesw5-dev libnss3 libnuma-dev libnuma1 libomp-dev libopenblas-base
libopenblas-dev libopenblas0 libopencv-dev libopenmpi-dev libopus0 libosmesa6-dev libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0
libpng-dev libpoppler-cpp-dev libportaudio2 libpq-dev libpq5 libprotobuf-dev libpulse0 libreadline-dev libsasl2-dev libsentencepiece-dev
libsm6 libsndfile1 libsndfile1-dev libsnappy-dev libsox-dev libsox-fmt-all libspatialindex-dev libsqlite3-dev libssl-dev libssl3
libstdc++6 libswscale-dev libtbb-dev libtcmalloc-minimal4 libtesseract-dev libtiff-dev libtool libturbojpeg0 libusb-1.0-0 libv4l-dev libwebp-dev
libx11-6 libx11-dev libxcb-xinerama0 libxcb1 libxext6 libxext-dev libxi6 libxml2 libxml2-dev libxmlsec1-dev libxrender-dev libxrender1 libxslt1-dev
libxtst6 libyaml-dev libzmq3-dev libzstd-dev linux-libc-dev lld llvm locales lsb-release lsof
m4 make man-db mc meson mesa-utils mecab moreutils mpich musl-tools nano neovim net-tools netbase netcat-openbsd nginx nginx-light ninja-build nodejs npm nvtop
openjdk-11-jdk-headless openjdk-11-jre-headless openjdk-17-jdk openjdk-17-jdk-headless openjdk-17-jre openjdk-17-jre-headless
openjdk-21-jdk-headless openjdk-21-jre-headless openmpi-bin openssh-client openssh-server openssl p7zip-full pandoc parallel patch patchelf perl pkg-config pkgconf
poppler-utils portaudio19-dev postgresql-client procps protobuf-compiler psmisc
python-is-python3 python3 python3-dev python3-distutils python3-full python3-numpy python3-opencv python3-pip python3-setuptools python3-tk python3-venv
python3-wheel python3.11 python3.11-dev python3.11-venv python3.13 python3.13-dev python3.13-venv python3.9 python3.9-dev python3.9-venv
redis-server redis-tools rsync ruby rustc screen software-properties-common sox sqlite3 ssh strace sudo subversion supervisor swig
telnet tesseract-ocr tesseract-ocr-eng time tini tini-static tk-dev tmux traceroute tree tzdata unar unzip uuid-dev
valgrind vim vim-tiny wget wkhtmltopdf xauth xvfb xz-utils yasm nasm zip zlib1g zlib1g-dev zsh
`
  .trim()
  .split(/\s+/);

/**
 * What images add with apt to Debian's minimal system, as their public Dockerfiles say (docker-library/python and
 * docker-library/buildpack-deps on GitHub, read in 2026): named packages, always without recommended ones.
 */
export const IMAGES = {
  /** docker-library/python, slim: what its first RUN installs, and libraries that the interpreter is linked against. */
  'python-slim': {
    packages: 'ca-certificates netbase tzdata',
    /** The RUN that compiles purges these again, but keeps the libraries behind them. */
    librariesOf:
      'libbz2-dev libdb-dev libffi-dev libgdbm-dev liblzma-dev libncurses-dev libreadline-dev libsqlite3-dev libssl-dev uuid-dev zlib1g-dev',
  },
  'buildpack-deps-curl': { packages: 'ca-certificates curl gnupg netbase sq wget', librariesOf: '' },
  'buildpack-deps-scm': {
    packages:
      'ca-certificates curl gnupg netbase sq wget git git-lfs mercurial openssh-client subversion procps',
    librariesOf: '',
  },
  'buildpack-deps': {
    packages: `ca-certificates curl gnupg netbase sq wget git git-lfs mercurial openssh-client subversion procps autoconf automake bzip2 dpkg-dev
file g++ gcc imagemagick libbz2-dev libc6-dev libcurl4-openssl-dev libdb-dev libevent-dev libffi-dev libgdbm-dev libglib2.0-dev libgmp-dev
libjpeg-dev libkrb5-dev liblzma-dev libmagickcore-dev libmagickwand-dev libmaxminddb-dev libncurses5-dev libncursesw5-dev libpng-dev libpq-dev
libreadline-dev libsqlite3-dev libssl-dev libtool libwebp-dev libxml2-dev libxslt-dev libyaml-dev make patch unzip xz-utils zlib1g-dev
default-libmysqlclient-dev`,
    librariesOf: '',
  },
  /** docker-library/python on buildpack-deps. */
  'python-full': { packages: 'libbluetooth-dev tk-dev uuid-dev', librariesOf: '', on: 'buildpack-deps' },
};
