using System.CommandLine;
using CourseKit.Build;

namespace CourseKit.Cli;

/// <summary>
/// The options by which <c>dotnet build -t:Site</c> says what the compiler has told already, and what the project makes of warnings.
/// </summary>
internal sealed class CompiledArguments
{
    private readonly Option<bool> _compiled = new("--compiled") { Description = "The project of the course has just been compiled: tell only what the compiler cannot see. 'dotnet build -t:Site' says so." };

    private readonly Option<string[]> _noWarn = Codes(
        "--no-warn", "With --compiled: a code whose warnings are not told, as NoWarn has them.");

    private readonly Option<string[]> _asErrors = Codes(
        "--warn-as-error", "With --compiled: a code whose warnings are errors, as WarningsAsErrors has them.");

    private readonly Option<string[]> _notAsErrors = Codes(
        "--warn-not-as-error", "With --compiled and --strict: a code whose warnings stay warnings, as WarningsNotAsErrors has them.");

    public void AddTo(Command command)
    {
        command.Add(_compiled);
        command.Add(_noWarn);
        command.Add(_asErrors);
        command.Add(_notAsErrors);
    }

    /// <summary>Null when the course is built by itself.</summary>
    public CompiledProject? Of(ParseResult parsed) =>
        parsed.GetValue(_compiled) ? new CompiledProject(Set(parsed, _noWarn), Set(parsed, _asErrors), Set(parsed, _notAsErrors)) : null;

    /// <summary>A project may write several with commas.</summary>
    private static HashSet<string> Set(ParseResult parsed, Option<string[]> option) =>
        new((parsed.GetValue(option) ?? []).SelectMany(codes => codes.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)), StringComparer.OrdinalIgnoreCase);

    private static Option<string[]> Codes(string name, string description) => new(name) { Description = description, HelpName = "code" };
}
