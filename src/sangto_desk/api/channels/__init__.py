"""Webhooks of chat channels: `zalo`, `zalo_bot`, `messenger`, `telegram`.

Order of steps of `views.webhook`: the channel is set up; the signature over the raw body holds; each message in it that
has words is taken in as a tip; the sender is answered at once, in the same request, with the link of the ticket.
`records` holds what the channels have in common, `replies` what is answered, `outbound` is the only way out.

Who wrote is known for as long as the request lasts, in `records.Incoming.chat`, and is never written anywhere.
"""
