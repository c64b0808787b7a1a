namespace CourseKit.Templating;

/// <summary>
/// What a host function is called with. Each reader takes the parameter's position; an optional argument left out reads as
/// null. A value of a wrong kind ends the rendering with a diagnostic at the argument.
/// </summary>
public readonly ref struct TemplateArguments
{
    private readonly CallArguments _arguments;

    internal TemplateArguments(in CallArguments arguments) => _arguments = arguments;

    public int Count => _arguments.Count;

    public TemplateValue this[int index] => _arguments[index];

    /// <summary>The argument as text, as it would be printed; null for null.</summary>
    public string? Text(int index) => _arguments[index].IsNull ? null : _arguments.Text(index);

    public long Integer(int index) => _arguments.Integer(index);

    public bool Flag(int index) => _arguments[index].IsTrue;

    /// <summary>The C# object behind an argument that was made by a <see cref="TemplateType{T}"/>; null for null or another kind.</summary>
    public T? Object<T>(int index)
        where T : class => (_arguments[index].Reference as BoundObject)?.Target as T;

    /// <summary>Ends the rendering: the argument is of the right kind but its value cannot be used.</summary>
    public Exception Invalid(int index, string found, string hint) => _arguments.Invalid(index, found, hint);
}
