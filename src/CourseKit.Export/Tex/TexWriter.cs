using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CourseKit.Export;

/// <summary>
/// Writes a formula as one reader can read it: the author's commands expanded as TeX expands them, names that the reader lacks by those it has, references
/// and labels by numbers. What needs none of it stays as it is, byte for byte.
/// </summary>
internal sealed partial class TexWriter
{
    /// <summary>How deep commands may stand in each other's meaning, and how many tokens may come out of one formula's commands.</summary>
    private const int DeepestExpansion = 200;
    private const int MostTokens = 50_000;

    private static readonly string[] _beforeDelimiter =
    [
        "\\left", "\\right", "\\middle", "\\big", "\\Big", "\\bigg", "\\Bigg", "\\bigl", "\\Bigl", "\\biggl", "\\Biggl", "\\bigr", "\\Bigr", "\\biggr", "\\Biggr",
        "\\bigm", "\\Bigm", "\\biggm", "\\Biggm",
    ];

    private readonly string _tex;
    private readonly TexContext _context;
    private readonly FrozenDictionary<string, TexName>? _names;
    private readonly TexInput _input;
    private readonly List<TexToken> _output;
    private readonly List<TexFault> _faults = [];
    private readonly Stack<Group> _groups = new();
    private ImmutableDictionary<string, TexDefinition> _definitions;
    private int _expanded;
    private int _place;
    private bool _isChanged;
    private bool _isEndless;
    private int _pending;
    private int _texts;
    private bool _isText;
    private bool _afterCommand;

    private TexWriter(string tex, TexContext context)
    {
        (_tex, _context, _definitions) = (tex, context, context.Definitions);
        _names = context.Reader is { } reader ? TexNames.Of(reader) : null;
        var tokens = TexLexer.Read(tex);
        _input = new TexInput(tokens);
        _output = new List<TexToken>(tokens.Count + 8);
    }

    private bool IsForAnki => _context.Reader == TexReader.Anki;

    private bool IsAnkiText => _isText && IsForAnki;

    public static TexWriting Write(string tex, TexContext context) =>
        tex.Contains('\\', StringComparison.Ordinal) ? new TexWriter(tex, context).Write() : new TexWriting(tex, context.Definitions);

    private TexWriting Write()
    {
        while (!_isEndless && _input.TryNext(out var token))
        {
            if (ReferenceEquals(token.Source, _tex)) _place = token.Start;
            Read(token);
        }

        if (_isEndless) return new TexWriting(_tex, _context.Definitions) { Faults = _faults };
        var rows = TexRows.Of(_output);
        if (_context.Reader is not null) Number(rows);
        return new TexWriting(_isChanged ? TexText.Join(_output) : _tex, _definitions) { Faults = _faults, Rows = rows, Tokens = _output };
    }

    private void Read(TexToken token)
    {
        switch (token.Kind)
        {
            case TexKind.Command:
                Command(token);
                break;
            case TexKind.Character:
                Character(token);
                break;
            default:
                _output.Add(token);
                break;
        }
    }

    private void Command(TexToken token)
    {
        var name = token.Text;
        var depth = _input.Depth;
        if (!token.IsFixed && _definitions.TryGetValue(name, out var definition)) Expand(token, definition, depth, mayBeScript: true);
        else if (TexDefinitionReader.Is(token)) Define(token);
        else if (name is "\\global" or "\\long" && DefinesNext()) _isChanged = true;
        else if (name is "\\begin" or "\\end") Environment(token);
        else if (name is "\\label") Copy(token, _input.Raw());
        else if (_context.Reader is null) Put(token);
        else if (name is "\\require") _isChanged = _input.Raw() is not null;
        else if (name is "\\ref" or "\\eqref") Refer(token);
        else if (name is "\\ce" or "\\pu") Chemistry(token);
        else if (Array.IndexOf(_beforeDelimiter, name) >= 0) Delimiter(token);
        else if (_names!.TryGetValue(name, out var other) && Replace(token, other, depth)) _isChanged = true;
        else if (IsAnkiText) TextCommand(token);
        else Put(token);
    }

    private void Expand(TexToken command, TexDefinition definition, int depth, bool mayBeScript)
    {
        _isChanged = true;
        var body = TexArgument.Fill(definition, _input);
        _expanded += body.Count;
        if (depth >= DeepestExpansion || _expanded > MostTokens)
        {
            _isEndless = true;
            _faults.Add(new TexFault(_place, command.Text, null));
            return;
        }

        // TeX takes the command, not what it stands for, as an argument. A raised or lowered part is what comes first in it, as on the page.
        var isScript = !mayBeScript && body.Count > 1 && _output.Count > 0 && (_output[^1].Is('^') || _output[^1].Is('_'));
        if ((_pending > 0 && !_isText) || isScript) body = [TexToken.Character("{"), .. body, TexToken.Character("}")];
        else if (_isText && command.IsWord && definition.Arguments == 0) SkipBlank();
        _input.Push(body, depth);
    }

    private void Define(TexToken token)
    {
        _isChanged = true;
        if (TexDefinitionReader.Read(token, _input, _definitions) is { } read) _definitions = _definitions.SetItem(read.Name, read.Definition);
    }

    private bool DefinesNext()
    {
        _input.SkipBlanks();
        return _input.TryPeek(out var next) && TexDefinitionReader.Is(next);
    }

    /// <summary>False when the name stays: the finding is made.</summary>
    private bool Replace(TexToken token, TexName other, int depth)
    {
        if (other.WayOut is { } wayOut)
        {
            _faults.Add(new TexFault(_place, token.Text, wayOut));
            return false;
        }

        if (_isText && other.IsKnownInText) return false;
        if (_isText && other.Text is { } text)
        {
            AddText(text);
            SkipAfterWord();
            return true;
        }

        if (other.Maths is null) return false;
        var definition = TexCall.Form(other, _input);
        Expand(token, _isText ? TexText.InText(definition) : definition, depth, mayBeScript: false);
        return true;
    }

    /// <summary>A delimiter that the reader has in a formula only by two signs is written by two that grow.</summary>
    private void Delimiter(TexToken token)
    {
        Put(token);
        while (true)
        {
            _input.SkipBlanksInto(_output);
            if (!_input.TryPeek(out var sign) || sign.Kind != TexKind.Command) return;
            if (!sign.IsFixed && _definitions.TryGetValue(sign.Text, out var definition) && definition.Arguments == 0)
            {
                _input.TryNext(out sign);
                Expand(sign, definition, _input.Depth, mayBeScript: true);
                if (_isEndless) return;
                continue;
            }

            _input.TryNext(out sign);
            var signs = _names!.TryGetValue(sign.Text, out var name) ? name.Delimiters : [];
            if (signs.Count == 0)
            {
                _output.Add(sign);
                return;
            }

            _isChanged = true;
            _output.Add(signs[0]);
            if (signs.Count > 1) _output.AddRange([TexToken.Command("\\!"), token, signs[1]]);
            return;
        }
    }

    private void Environment(TexToken token)
    {
        var raw = _input.Raw();
        var name = string.Concat(raw.SkipWhile(part => part.IsSkipped).Skip(1).SkipLast(1).Select(part => part.Text)).Trim();
        TexName? other = null;
        if (_names?.TryGetValue($"\\begin{{{name}}}", out other) != true)
        {
            Copy(token, raw);
            return;
        }

        if (other!.WayOut is { } wayOut)
        {
            if (token.IsCommand("\\begin")) _faults.Add(new TexFault(_place, $"\\begin{{{name}}}", wayOut));
            Copy(token, raw);
            return;
        }

        _isChanged = true;
        if (other.Written.Length == 0) return;
        var columns = other.Written.IndexOf('{');
        _output.Add(token);
        var written = columns < 0 ? $"{{{other.Written}}}" : token.IsCommand("\\begin") ? $"{{{other.Written[..columns]}}}{other.Written[columns..]}" : $"{{{other.Written[..columns]}}}";
        _output.AddRange(TexLexer.Read(written));
    }

    private void Refer(TexToken token)
    {
        _isChanged = true;
        var label = string.Concat(_input.Argument().Select(part => part.Text)).Trim();
        var text = _context.Reference(label) ?? "??";
        if (token.IsCommand("\\eqref")) text = $"({text})";
        if (_isText) AddText(text);
        else Copy(_pending > 0 ? TexToken.Character("{") : TexToken.Command("\\text"), TexLexer.Read(_pending > 0 ? $"\\text{{{text}}}}}" : $"{{{text}}}"));
        if (_pending > 0) _pending--;
    }

    /// <summary>What MathJax reads by rules of its own is none of ours; KaTeX has no chemistry, and shows what was typed.</summary>
    private void Chemistry(TexToken token)
    {
        var raw = _input.Raw();
        if (IsForAnki)
        {
            Copy(token, raw);
            return;
        }

        _isChanged = true;
        Copy(TexToken.Command("\\text"), TexLexer.Read($"{{{TexText.Plain(raw)}}}"));
        if (_pending > 0) _pending--;
    }

    private void Copy(TexToken command, IEnumerable<TexToken> rest)
    {
        _output.Add(command);
        _output.AddRange(rest);
        _afterCommand = false;
    }
}
