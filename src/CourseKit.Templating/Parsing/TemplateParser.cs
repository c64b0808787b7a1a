using CourseKit.Syntax;
using Scriban.Parsing;
using Scriban.Syntax;
using ScribanTemplate = Scriban.Template;

namespace CourseKit.Templating;

/// <summary>
/// Parses with Scriban and tells its messages as findings of ours. Scriban stops at most mistakes, so the statement that
/// holds one is blanked out and the text is parsed again, until all are found.
/// </summary>
internal static class TemplateParser
{
    private const int MostFindings = 20;

    private static readonly ParserOptions s_options = new() { ExpressionDepthLimit = 200 };

    public static Template Parse(SourceText source)
    {
        var findings = new List<Diagnostic>();
        var page = Parse(source.Text, source.Path, out var problem);
        if (problem is null)
        {
            if (!NestingCheck.Run(source, page!, findings, out var endsInCode)) findings.AddRange(TreeRules.Run(source, page!));
            if (endsInCode) findings.AddRange(OpenEnds.Find(source, CodeTokens.Read(source.Text)));
        }
        else findings.AddRange(AllProblems(source, problem));

        findings.Sort(Diagnostic.Compare);
        return new Template(
            source, findings.Count == 0 ? page! : new ScriptPage { Body = new ScriptBlockStatement() }, findings.ToEquatableArray());
    }

    private static IEnumerable<Diagnostic> AllProblems(SourceText source, LogMessage? problem)
    {
        var findings = new List<Diagnostic>();
        var text = CloseBlocks(source, source.Text, findings);
        var next = text == source.Text ? problem : FirstProblem(source, text, findings);
        while (next is not null && findings.Count < MostFindings)
        {
            var tokens = CodeTokens.Read(text);
            var place = MessageTable.PlaceOf(next, source, tokens);
            var statement = tokens.StatementAt(place.Span.Start);
            var finding = MessageTable.Find(next, place, statement, source, tokens);
            if (finding.Rule == TemplateNestedTooDeeply.Rule) return [finding];
            var isOpenString = finding.Rule == TemplateStringNotClosed.Rule;
            if (isOpenString) statement = Mending.LineOf(text, finding.Location.Span.Start);
            if (isOpenString || !(findings.Exists(known => statement.Contains(known.Location.Span.Start)) || IsOfAnOpenBlock(next, findings))) findings.Add(finding);
            if (Mending.TryMend(text, statement, next) is not { } mended) break;
            // Behind a string without an end nothing could be read.
            text = isOpenString ? CloseBlocks(source, mended, findings) : mended;
            next = FirstProblem(source, text, findings);
        }

        return findings.Distinct().Take(MostFindings);
    }

    /// <summary>What is left open; blocks among it are closed, so that the rest is read as it was meant.</summary>
    private static string CloseBlocks(SourceText source, string text, List<Diagnostic> findings)
    {
        var open = OpenEnds.Find(source, CodeTokens.Read(text)).Except(findings).ToList();
        findings.AddRange(open);
        return text + string.Concat(open.Where(finding => finding.Rule == BlockNotClosed.Rule).Select(_ => "{{ end }}"));
    }

    /// <summary>When there is none, what only the tree tells is found too.</summary>
    private static LogMessage? FirstProblem(SourceText source, string text, List<Diagnostic> findings)
    {
        var page = Parse(text, source.Path, out var problem);
        if (problem is null && !NestingCheck.Run(source, page!, findings, out _)) findings.AddRange(TreeRules.Run(source, page!));
        return problem;
    }

    /// <summary>Scriban notices a missing <c>end</c> at the end of the text; the block that lacks it was told already.</summary>
    private static bool IsOfAnOpenBlock(LogMessage message, List<Diagnostic> findings) =>
        message.Message.Contains("<end> statement", StringComparison.Ordinal)
            && findings.Exists(finding => finding.Rule == BlockNotClosed.Rule || finding.Rule == EndWithoutStart.Rule);

    /// <summary>The first statement with errors; of several in it the one that says most.</summary>
    private static LogMessage FirstOf(List<LogMessage> errors, CodeTokens tokens)
    {
        var first = errors.MinBy(OffsetOf)!;
        var statement = tokens.StatementAt(OffsetOf(first));
        return errors.Where(error => OffsetOf(error) >= statement.Start && OffsetOf(error) <= statement.End + 3)
            .OrderBy(error => MessageTable.IsVague(error.Message)).ThenBy(OffsetOf).FirstOrDefault(first);
    }

    private static int OffsetOf(LogMessage message) =>
        message.Span.Start.Line == 0 && message.Span.End.Offset <= 0 && message.Span.Start.Offset <= 0
            ? int.MaxValue
            : message.Span.Start.Offset;

    /// <summary>The tree, and what Scriban found first in reading order.</summary>
    private static ScriptPage? Parse(string text, string path, out LogMessage? problem)
    {
        problem = null;
        try
        {
            var parsed = ScribanTemplate.Parse(text, path, s_options);
            var errors = parsed.Messages.Where(message => message.Type == ParserMessageType.Error).ToList();
            problem = errors.Count == 0 ? null : FirstOf(errors, CodeTokens.Read(text));
            return parsed.Page;
        }
        catch (InsufficientExecutionStackException)
        {
            problem = new LogMessage(ParserMessageType.Error, new SourceSpan(path, default, default), MessageTable.TooDeep);
            return null;
        }
    }
}
