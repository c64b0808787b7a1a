namespace CourseKit.Model;

/// <summary>
/// Expands the author's commands in a formula as TeX expands them. Who writes a formula for a reader takes what is left, token by token,
/// and may write it otherwise. What needs nothing of it stays as it is, byte for byte.
/// </summary>
public partial class TexExpander
{
    /// <summary>How deep commands may stand in each other's meaning, and how many tokens may come out of one formula's commands.</summary>
    private const int DeepestExpansion = 200;
    private const int MostTokens = 50_000;

    private readonly IReadOnlyDictionary<string, TexDefinition> _given;
    private Dictionary<string, TexDefinition>? _defined;
    private int _expanded;

    /// <param name="definitions">The commands that hold for the formula.</param>
    protected TexExpander(string tex, IReadOnlyDictionary<string, TexDefinition> definitions)
    {
        (Tex, _given) = (tex, definitions);
        var tokens = TexLexer.Read(tex);
        Input = new TexInput(tokens);
        Output = new List<TexToken>(tokens.Count + 8);
    }

    /// <summary>The commands that hold behind what was read.</summary>
    protected IReadOnlyDictionary<string, TexDefinition> Definitions => _defined ?? _given;

    protected string Tex { get; }

    protected TexInput Input { get; }

    protected List<TexToken> Output { get; }

    /// <summary>The offset in the formula of what was read last, or of the call that it comes out of.</summary>
    protected int Place { get; private set; }

    protected bool IsChanged { get; set; }

    /// <summary>True when commands that stand for each other never end: the formula stays as it is.</summary>
    protected bool IsEndless { get; private set; }

    /// <summary>A formula with nothing but the author's commands expanded, and what is defined behind it.</summary>
    public static TexExpansion Expand(string tex, IReadOnlyDictionary<string, TexDefinition> definitions)
    {
        if (tex.IndexOf('\\') < 0) return new TexExpansion(tex, definitions);
        var expander = new TexExpander(tex, definitions);
        expander.ReadAll();
        if (expander.IsEndless) return new TexExpansion(tex, definitions);
        return new TexExpansion(expander.IsChanged ? TexToken.Join(expander.Output) : tex, expander.Definitions);
    }

    protected void ReadAll()
    {
        while (!IsEndless && Input.TryNext(out var token))
        {
            if (ReferenceEquals(token.Source, Tex)) Place = token.Start;
            if (token.Kind == TexKind.Command) Command(token);
            else if (token.Kind == TexKind.Character) Character(token);
            else Output.Add(token);
        }
    }

    /// <summary>A command that is none of the author's.</summary>
    /// <param name="depth">How deep in what commands stand for it stood.</param>
    protected virtual void Other(TexToken token, int depth)
    {
        if (token.Text is "\\begin" or "\\end" or "\\label") Copy(token, Input.Raw());
        else Put(token);
    }

    /// <summary>A command stands for itself without an end.</summary>
    protected virtual void NeverEnds(TexToken command)
    {
    }

    /// <param name="mayBeScript">True when, raised or lowered, only what comes first in it is.</param>
    protected void Expand(TexToken command, TexDefinition definition, int depth, bool mayBeScript)
    {
        IsChanged = true;
        var body = TexArgument.Fill(definition, Input);
        _expanded += body.Count;
        if (depth >= DeepestExpansion || _expanded > MostTokens)
        {
            IsEndless = true;
            NeverEnds(command);
            return;
        }

        // TeX takes the command, not what it stands for, as an argument. A raised or lowered part is what comes first in it, as on the
        // page.
        var isScript = !mayBeScript && body.Count > 1 && Output.Count > 0 && (Output[^1].Is('^') || Output[^1].Is('_'));
        if ((Pending > 0 && !IsText) || isScript) body = [TexToken.Character("{"), .. body, TexToken.Character("}")];
        else if (IsText && command.IsWord && definition.Arguments == 0) SkipBlank();
        Input.Push(body, depth);
    }

    protected void SkipBlank()
    {
        if (Input.TryPeek(out var next) && next.Kind == TexKind.Blank) Input.TryNext(out _);
    }

    protected void Copy(TexToken command, IEnumerable<TexToken> rest)
    {
        Output.Add(command);
        Output.AddRange(rest);
        AfterCommand = false;
    }

    private void Command(TexToken token)
    {
        var depth = Input.Depth;
        if (!token.IsFixed && Definitions.TryGetValue(token.Text, out var definition)) Expand(token, definition, depth, mayBeScript: true);
        else if (TexDefinitionReader.Is(token)) Define(token);
        else if (token.Text is "\\global" or "\\long" && DefinesNext()) IsChanged = true;
        else Other(token, depth);
    }

    private void Define(TexToken token)
    {
        IsChanged = true;
        if (TexDefinitionReader.Read(token, Input, Definitions) is not { } read) return;
        if (_defined is null)
        {
            // Others hold on to what holds before this formula.
            _defined = new Dictionary<string, TexDefinition>(_given.Count + 4, StringComparer.Ordinal);
            foreach (var known in _given) _defined.Add(known.Key, known.Value);
        }

        _defined[read.Name] = read.Definition;
    }

    private bool DefinesNext()
    {
        Input.SkipBlanks();
        return Input.TryPeek(out var next) && TexDefinitionReader.Is(next);
    }
}

/// <summary>A formula with its author's commands expanded.</summary>
/// <param name="Tex">The very text that came in where nothing had to be written otherwise.</param>
/// <param name="Definitions">What is defined behind it.</param>
public sealed record TexExpansion(string Tex, IReadOnlyDictionary<string, TexDefinition> Definitions);
