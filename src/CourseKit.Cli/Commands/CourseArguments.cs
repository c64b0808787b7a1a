using System.CommandLine;
using System.CommandLine.Parsing;
using CourseKit.Export;
using CourseKit.Model;

namespace CourseKit.Cli;

/// <summary>The arguments that every command on a course has.</summary>
internal sealed class CourseArguments
{
    private readonly Argument<string> _course = new("course")
    {
        Description = "A course folder or one content file.",
        DefaultValueFactory = _ => ".",
    };

    private readonly PublishArguments _publish = new();

    public void AddTo(Command command)
    {
        _course.Validators.Add(UnknownOption.Refuse);
        command.Add(_course);
        _publish.AddTo(command);
    }

    public string Course(ParseResult parsed) => parsed.GetValue(_course) ?? ".";

    public bool IsPreview(CommandResult parsed) => _publish.IsPreview(parsed);

    /// <exception cref="UsageException">The time cannot be read.</exception>
    public PublishOptions Publish(ParseResult parsed, Terminal terminal) => _publish.Publish(parsed, terminal);

    /// <exception cref="UsageException">The time cannot be read.</exception>
    public DeckOptions Decks(ParseResult parsed, Terminal terminal) => _publish.Decks(parsed, terminal);
}
