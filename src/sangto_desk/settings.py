"""Settings of the desk. What an operator may set is an environment variable, listed in docs/reference/settings.md.

Without any, a desk runs on SQLite in the folder ``sangto-data`` and listens to this machine alone. The promises of the
charter are no settings.
"""

from __future__ import annotations

import os

from sangto_desk.common.databases import database_settings
from sangto_desk.datafolder import DataFolder

DATA = DataFolder.from_environment()

SECRET_KEY = DATA.web_key()
DEBUG = False
SITE_ADDRESS = os.environ.get("SANGTO_ADDRESS", "http://localhost:8000").rstrip("/")
HTTPS = SITE_ADDRESS.startswith("https://")
ALLOWED_HOSTS = [
    host for host in os.environ.get("SANGTO_HOSTS", "127.0.0.1,localhost,[::1]").split(",") if host.strip()
] + [SITE_ADDRESS.split("://", 1)[1].rsplit(":", 1)[0]]
CSRF_TRUSTED_ORIGINS = [SITE_ADDRESS]

INSTALLED_APPS = [
    "sangto_desk.common",
    "sangto_desk.accounts",
    "sangto_desk.audit",
    "sangto_desk.evidence",
    "sangto_desk.claims",
    "sangto_desk.inbox",
    "sangto_desk.factchecks",
    "sangto_desk.contests",
    "sangto_desk.training",
    "sangto_desk.reports",
    "sangto_desk.newsroom",
    "sangto_desk.public",
    "sangto_desk.api",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "django_htmx",
    "django_tasks_db",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "sangto_desk.common.middleware.security_headers",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "sangto_desk.common.middleware.language",
    "sangto_desk.accounts.middleware.closed_until_set_up",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "sangto_desk.api.middleware.methods",
    "sangto_desk.common.middleware.desk_errors",
]

ROOT_URLCONF = "sangto_desk.urls"
WSGI_APPLICATION = "sangto_desk.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "sangto_desk.accounts.context.desk",
                "sangto_desk.newsroom.navigation.frame",
            ],
        },
    }
]
FORM_RENDERER = "sangto_desk.common.forms.DeskFormRenderer"
CSRF_FAILURE_VIEW = "sangto_desk.common.pages.refused_form"

DATABASES = {"default": database_settings(os.environ.get("DATABASE_URL", ""), DATA.database)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ["email", "name"]},
    },
]
LOGIN_URL = "account_login"

# Signing in (django-allauth): by e-mail, with a second factor for editors and above; members come by invitation.
ACCOUNT_ADAPTER = "sangto_desk.accounts.adapters.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_FORMS = {
    "login": "sangto_desk.accounts.forms.SignInForm",
    "reauthenticate": "sangto_desk.accounts.forms.ConfirmPasswordForm",
    "change_password": "sangto_desk.accounts.forms.ChangePasswordForm",
}
MFA_FORMS = {
    "authenticate": "sangto_desk.accounts.forms.SecondStepForm",
    "reauthenticate": "sangto_desk.accounts.forms.ConfirmCodeForm",
    "activate_totp": "sangto_desk.accounts.forms.SetUpAppForm",
    "add_webauthn": "sangto_desk.accounts.forms.AddKeyForm",
    "edit_webauthn": "sangto_desk.accounts.forms.RenameKeyForm",
}
MFA_ADAPTER = "sangto_desk.accounts.adapters.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_TOTP_TOLERANCE = 1
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = SITE_ADDRESS.startswith("http://localhost")
USERSESSIONS_TRACK_ACTIVITY = False
ALLAUTH_TRUSTED_PROXY_COUNT = int(os.environ.get("SANGTO_PROXIES", "0"))
SESSION_COOKIE_AGE = 14 * 24 * 3600

# Readers get no cookie; those who work at the desk get two that scripts cannot read.
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
CSRF_COOKIE_HTTPONLY = True
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
LANGUAGE_COOKIE_NAME = "language"
USE_I18N = True
USE_THOUSAND_SEPARATOR = True
USE_TZ = True
TIME_ZONE = os.environ.get("SANGTO_TIME_ZONE", "Asia/Ho_Chi_Minh")
FORMAT_MODULE_PATH = ["sangto_desk.common.formats"]

STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False

# Holds the counts of attempts to sign in, for all processes together; names of entries are hashed (`common.limits`).
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "common_cache",
        "KEY_FUNCTION": "sangto_desk.common.limits.cache_key",
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }
}

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
FILE_UPLOAD_HANDLERS = [
    "sangto_desk.common.uploads.BoundedUpload",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

# No line of any log holds an address, an agent, a query string or the text of an error: those who send tips are not to
# be found in it.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {
            "()": "sangto_desk.common.faults.PlacesFormatter",
            "format": "%(asctime)s %(levelname)s %(name)s: %(message)s",
        }
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django.request": {"level": "CRITICAL"},
        "django.security": {"level": "CRITICAL"},
        "allauth": {"level": "ERROR"},
        "django_tasks_db": {"level": "ERROR"},
        "sangto_desk": {"level": "INFO"},
    },
}

# Parts that reach other machines do so only when an operator says so.
NETWORK_ALLOWED = os.environ.get("SANGTO_NETWORK", "") == "yes"

# Letters to members (digests, reminders); without a mail server, or without network, none is sent.
EMAIL_HOST = os.environ.get("SANGTO_SMTP_HOST", "")
EMAIL_PORT = int(os.environ.get("SANGTO_SMTP_PORT", "587"))
EMAIL_HOST_USER = os.environ.get("SANGTO_SMTP_NAME", "")
EMAIL_HOST_PASSWORD = os.environ.get("SANGTO_SMTP_PASSWORD", "")
EMAIL_USE_TLS = EMAIL_PORT != 25
EMAIL_TIMEOUT = 20
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if EMAIL_HOST and NETWORK_ALLOWED else 'dummy'}.EmailBackend"
DEFAULT_FROM_EMAIL = os.environ.get("SANGTO_SMTP_FROM", EMAIL_HOST_USER or "sangto@localhost")

# Where tips come from besides the form and the interface; a channel without its secret is closed.
CHANNELS = {
    "zalo": {
        "app": os.environ.get("SANGTO_ZALO_APP_ID", ""),
        "secret": os.environ.get("SANGTO_ZALO_SECRET", ""),
        "token": os.environ.get("SANGTO_ZALO_TOKEN", ""),
    },
    "zalo-bot": {
        "secret": os.environ.get("SANGTO_ZALO_BOT_SECRET", ""),
        "token": os.environ.get("SANGTO_ZALO_BOT_TOKEN", ""),
    },
    "messenger": {
        "secret": os.environ.get("SANGTO_MESSENGER_SECRET", ""),
        "verify": os.environ.get("SANGTO_MESSENGER_VERIFY", ""),
        "token": os.environ.get("SANGTO_MESSENGER_TOKEN", ""),
    },
    "telegram": {
        "secret": os.environ.get("SANGTO_TELEGRAM_SECRET", ""),
        "token": os.environ.get("SANGTO_TELEGRAM_TOKEN", ""),
    },
    "email": {
        "host": os.environ.get("SANGTO_IMAP_HOST", ""),
        "name": os.environ.get("SANGTO_IMAP_NAME", ""),
        "password": os.environ.get("SANGTO_IMAP_PASSWORD", ""),
        "folder": os.environ.get("SANGTO_IMAP_FOLDER", "INBOX"),
    },
}
