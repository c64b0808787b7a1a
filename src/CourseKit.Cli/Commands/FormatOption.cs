using System.CommandLine;
using CourseKit.Build;

namespace CourseKit.Cli;

/// <summary><c>--format</c> of <c>build</c> and <c>check</c>.</summary>
internal static class FormatOption
{
    public const string Text = "text";

    private static readonly (string Name, DiagnosticFormat Format)[] _formats =
    [
        (Text, DiagnosticFormat.Text),
        ("msbuild", DiagnosticFormat.MsBuild),
        ("json", DiagnosticFormat.Json),
        ("sarif", DiagnosticFormat.Sarif),
        ("github", DiagnosticFormat.GitHub),
    ];

    public static Option<string> Create()
    {
        var option = new Option<string>("--format")
        {
            Description = "How findings are written: text for people on standard error; msbuild, json, sarif (2.1.0) or github (annotations) on standard output.",
            DefaultValueFactory = _ => Text,
            HelpName = "text|msbuild|json|sarif|github",
        };
        option.AcceptOnlyFromAmong([.. _formats.Select(format => format.Name)]);
        return option;
    }

    public static DiagnosticFormat Of(string? name) => _formats.First(format => format.Name == name).Format;
}
