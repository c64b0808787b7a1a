namespace OwnEngine;

/// <summary>
/// The values a function is called with, in the order of its parameters. What an optional parameter was not given is null,
/// so a function asks for null and not for a count.
/// </summary>
internal readonly ref struct CallArguments
{
    private readonly ReadOnlySpan<TemplateValue> _values;

    public CallArguments(RenderContext context, CallSite site, FunctionSignature signature, ReadOnlySpan<TemplateValue> values, ObjectValue? named = null)
    {
        Context = context;
        Site = site;
        Signature = signature;
        Named = named;
        _values = values;
    }

    public RenderContext Context { get; }

    public CallSite Site { get; }

    public FunctionSignature Signature { get; }

    /// <summary>Named arguments that belong to no parameter: only simple functions and includes take them.</summary>
    public ObjectValue? Named { get; }

    public ReadOnlySpan<TemplateValue> Values => _values;

    public int Count => _values.Length;

    public TemplateValue this[int index] => index < _values.Length ? _values[index] : default;

    public Place PlaceOf(int index) => Site.PlaceOfArgument(index);

    /// <summary>The argument as it would be printed; empty for null.</summary>
    public string Text(int index) => this[index] is { IsString: true } text ? text.AsString : Context.TextOf(this[index]);

    public long Integer(int index)
    {
        if (Operators.TryInteger(this[index], out var number)) return number;
        throw Unfit(index, "a whole number");
    }

    /// <summary>A whole number that is a size or a place: within 32 bits.</summary>
    public int Size(int index) => (int)Math.Clamp(Integer(index), int.MinValue, int.MaxValue);

    public double Double(int index)
    {
        if (Operators.TryDouble(this[index], out var number)) return number;
        throw Unfit(index, "a number");
    }

    /// <summary>A list, or what a loop makes of the value.</summary>
    public ITemplateList List(int index) => Iteration.Of(this[index]) ?? throw Unfit(index, "a list");

    public TemplateFunction Function(int index) =>
        this[index].Kind == TemplateKind.Function ? this[index].AsFunction : throw Unfit(index, "a function, given with '@' before its name");

    public DateTimeOffset Date(int index) => this[index].Kind == TemplateKind.Date ? this[index].AsDate : throw Unfit(index, "a date");

    public Exception Unfit(int index, string expected)
    {
        var parameter = index < Signature.Parameters.Count ? Signature.Parameters[index].Name : "argument";
        return new TemplateFault(ArgumentUnfit.At(PlaceOf(index), Signature.Name, parameter, expected, Context.Describe(this[index])));
    }

    public Exception Invalid(int index, string found, string hint) =>
        new TemplateFault(ArgumentValueInvalid.At(PlaceOf(index), Signature.Name, found, hint));
}
