using System.Collections.Frozen;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// Writes a formula as one reader can read it: the author's commands expanded, names that the reader lacks by those it has, references
/// and labels by numbers. What needs none of it stays as it is, byte for byte.
/// </summary>
internal sealed partial class TexWriter : TexExpander
{
    private static readonly string[] _beforeDelimiter =
    [
        "\\left", "\\right", "\\middle", "\\big", "\\Big", "\\bigg", "\\Bigg", "\\bigl", "\\Bigl", "\\biggl", "\\Biggl", "\\bigr", "\\Bigr", "\\biggr", "\\Biggr",
        "\\bigm", "\\Bigm", "\\biggm", "\\Biggm",
    ];

    private readonly TexContext _context;
    private readonly FrozenDictionary<string, TexName>? _names;
    private readonly List<TexFault> _faults = [];

    private TexWriter(string tex, TexContext context)
        : base(tex, context.Definitions)
    {
        _context = context;
        _names = context.Reader is { } reader ? TexNames.Of(reader) : null;
    }

    private bool IsForAnki => _context.Reader == TexReader.Anki;

    private bool IsAnkiText => IsText && IsForAnki;

    public static TexWriting Write(string tex, TexContext context) =>
        tex.Contains('\\', StringComparison.Ordinal) ? new TexWriter(tex, context).Write() : new TexWriting(tex, context.Definitions);

    protected override void Other(TexToken token, int depth)
    {
        var name = token.Text;
        if (name is "\\begin" or "\\end") Environment(token);
        else if (_context.Reader is null || name is "\\label") base.Other(token, depth);
        else if (name is "\\require") IsChanged = Input.Raw() is not null;
        else if (name is "\\ref" or "\\eqref") Refer(token);
        else if (name is "\\ce" or "\\pu") Chemistry(token);
        else if (Array.IndexOf(_beforeDelimiter, name) >= 0) Delimiter(token);
        else if (_names!.TryGetValue(name, out var other) && Replace(token, other, depth)) IsChanged = true;
        else if (IsAnkiText) TextCommand(token);
        else Put(token);
    }

    protected override void NeverEnds(TexToken command) => _faults.Add(new TexFault(Place, command.Text, null));

    private TexWriting Write()
    {
        ReadAll();
        if (IsEndless) return new TexWriting(Tex, _context.Definitions) { Faults = _faults };
        var rows = TexRows.Of(Output);
        if (_context.Reader is not null) Number(rows);
        return new TexWriting(IsChanged ? TexToken.Join(Output) : Tex, Definitions) { Faults = _faults, Rows = rows, Tokens = Output };
    }

    /// <summary>False when the name stays: the finding is made.</summary>
    private bool Replace(TexToken token, TexName other, int depth)
    {
        if (other.WayOut is { } wayOut)
        {
            _faults.Add(new TexFault(Place, token.Text, wayOut));
            return false;
        }

        if (IsText && other.IsKnownInText) return false;
        if (IsText && other.Text is { } text)
        {
            AddText(text);
            SkipAfterWord();
            return true;
        }

        if (other.Maths is null) return false;
        var definition = TexCall.Form(other, Input);
        Expand(token, IsText ? TexText.InText(definition) : definition, depth, mayBeScript: false);
        return true;
    }

    /// <summary>A delimiter that the reader has in a formula only by two signs is written by two that grow.</summary>
    private void Delimiter(TexToken token)
    {
        Put(token);
        while (true)
        {
            Input.SkipBlanksInto(Output);
            if (!Input.TryPeek(out var sign) || sign.Kind != TexKind.Command) return;
            if (!sign.IsFixed && Definitions.TryGetValue(sign.Text, out var definition) && definition.Arguments == 0)
            {
                Input.TryNext(out sign);
                Expand(sign, definition, Input.Depth, mayBeScript: true);
                if (IsEndless) return;
                continue;
            }

            Input.TryNext(out sign);
            var signs = _names!.TryGetValue(sign.Text, out var name) ? name.Delimiters : [];
            if (signs.Count == 0)
            {
                Output.Add(sign);
                return;
            }

            IsChanged = true;
            Output.Add(signs[0]);
            if (signs.Count > 1) Output.AddRange([TexToken.Command("\\!"), token, signs[1]]);
            return;
        }
    }

    private void Environment(TexToken token)
    {
        var raw = Input.Raw();
        var name = string.Concat(raw.SkipWhile(part => part.IsSkipped).Skip(1).SkipLast(1).Select(part => part.Text)).Trim();
        TexName? other = null;
        if (_names?.TryGetValue($"\\begin{{{name}}}", out other) != true)
        {
            Copy(token, raw);
            return;
        }

        if (other!.WayOut is { } wayOut)
        {
            if (token.IsCommand("\\begin")) _faults.Add(new TexFault(Place, $"\\begin{{{name}}}", wayOut));
            Copy(token, raw);
            return;
        }

        IsChanged = true;
        if (other.Written.Length == 0) return;
        var columns = other.Written.IndexOf('{');
        Output.Add(token);
        var written = columns < 0 ? $"{{{other.Written}}}" : token.IsCommand("\\begin") ? $"{{{other.Written[..columns]}}}{other.Written[columns..]}" : $"{{{other.Written[..columns]}}}";
        Output.AddRange(TexLexer.Read(written));
    }

    private void Refer(TexToken token)
    {
        IsChanged = true;
        var label = string.Concat(Input.Argument().Select(part => part.Text)).Trim();
        var text = _context.Reference(label) ?? "??";
        if (token.IsCommand("\\eqref")) text = $"({text})";
        if (IsText) AddText(text);
        else Copy(Pending > 0 ? TexToken.Character("{") : TexToken.Command("\\text"), TexLexer.Read(Pending > 0 ? $"\\text{{{text}}}}}" : $"{{{text}}}"));
        if (Pending > 0) Pending--;
    }

    /// <summary>What MathJax reads by rules of its own is none of ours; KaTeX has no chemistry, and shows what was typed.</summary>
    private void Chemistry(TexToken token)
    {
        var raw = Input.Raw();
        if (IsForAnki)
        {
            Copy(token, raw);
            return;
        }

        IsChanged = true;
        Copy(TexToken.Command("\\text"), TexLexer.Read($"{{{TexText.Plain(raw)}}}"));
        if (Pending > 0) Pending--;
    }
}
