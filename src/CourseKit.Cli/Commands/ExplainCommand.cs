using System.CommandLine;
using CourseKit.Build;
using CourseKit.Syntax;

namespace CourseKit.Cli;

/// <summary><c>coursekit explain</c>: all that is known about a rule, or the list of them.</summary>
internal static class ExplainCommand
{
    /// <summary>What the lines of findings are set in, too.</summary>
    private const int Columns = 80;

    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string?>("code")
        {
            Description = "A code such as CK3002, or the name of a rule. Without one, all rules are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        code.Validators.Add(UnknownOption.Refuse);
        var command = new Command("explain", "Explains a finding: why it matters, an example, how to put it right.") { code };
        command.SetAction(parsed => Run(parsed.GetValue(code), terminal));
        return command;
    }

    private static int Run(string? code, Terminal terminal)
    {
        if (code is null)
        {
            RuleList.Write(terminal);
            return ExitCode.Fine;
        }

        if (CodeLedger.FindRetired(code) is { } retired)
        {
            foreach (var line in WordWrap.Lines($"{retired.Code} {retired.Name} is retired. {retired.Became}", Columns))
            {
                terminal.Out.Write(line + "\n");
            }

            return ExitCode.Fine;
        }

        if (Rules.Find(code) is not { } rule)
        {
            var near = Rules.Nearest(code);
            throw new UsageException(
                $"There is no rule '{code}'." + (near is null ? " 'coursekit explain' lists them all." : $" Did you mean '{near}'?"));
        }

        terminal.Out.Write(RulePage.Of(rule, RuleExample.Shown(rule), Columns));
        return ExitCode.Fine;
    }
}
