using System.CommandLine;
using System.CommandLine.Parsing;
using CourseKit.Export;
using CourseKit.Model;

namespace CourseKit.Cli;

/// <summary>The options that say which pages go out, and when.</summary>
internal sealed class PublishArguments
{
    private readonly Option<bool> _drafts = new("--drafts")
    {
        Description = "Take pages marked as drafts too: a preview, which leaves lock file and decks alone.",
    };

    private readonly Option<bool> _future = new("--future") { Description = "Take pages dated in the future too: a preview, as above." };

    private readonly Option<bool> _expired = new("--expired")
    {
        Description = "Take pages whose expiryDate has passed too: a preview, as above.",
    };

    private readonly Option<string?> _now = new("--now")
    {
        Description = "The date or time to build for, as 2026-01-31 or 2026-01-31T09:00:00Z; otherwise SOURCE_DATE_EPOCH, otherwise the clock. Without the first two, changed notes of decks are dated by the lock file.",
        HelpName = "date",
    };

    public void AddTo(Command command)
    {
        command.Add(_drafts);
        command.Add(_future);
        command.Add(_expired);
        command.Add(_now);
    }

    public bool IsPreview(CommandResult parsed) => parsed.GetValue(_drafts) || parsed.GetValue(_future) || parsed.GetValue(_expired);

    /// <exception cref="UsageException">The time cannot be read.</exception>
    public PublishOptions Publish(ParseResult parsed, Terminal terminal) => new()
    {
        Now = BuildTime.Find(parsed.GetValue(_now), terminal),
        Drafts = parsed.GetValue(_drafts),
        Future = parsed.GetValue(_future),
        Expired = parsed.GetValue(_expired),
    };

    /// <summary>Decks never see the clock: the same course gives the same bytes tomorrow.</summary>
    /// <exception cref="UsageException">The time cannot be read.</exception>
    public DeckOptions Decks(ParseResult parsed, Terminal terminal) => new() { Now = BuildTime.Given(parsed.GetValue(_now), terminal) };
}
