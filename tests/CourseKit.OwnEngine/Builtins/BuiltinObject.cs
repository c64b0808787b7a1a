using System.Runtime.CompilerServices;

namespace OwnEngine;

/// <summary>A group of the language's functions: <c>string</c>, <c>date</c>. Shared by all renderings, so nothing in it is ever set.</summary>
internal sealed class BuiltinObject(string name) : INamedObject
{
    private readonly NameMap<TemplateValue> _members = new();

    public string Name => name;

    public TemplateType? Type => null;

    public IEnumerable<string> Members
    {
        get
        {
            for (var i = 0; i < _members.Count; i++) yield return _members.KeyAt(i);
        }
    }

    public bool TryGet(Name member, out TemplateValue value) => Read(ref _members.Find(member), out value);

    public bool TryGet(string member, out TemplateValue value) => Read(ref _members.Find(member), out value);

    /// <summary>The one thing a template may set is how dates are printed, and that only for its rendering.</summary>
    public bool TrySet(RenderContext context, string member, TemplateValue value)
    {
        if (name != "date" || member != "format" || !value.IsString) return false;
        context.DateFormat = value.AsString;
        return true;
    }

    /// <summary>Adds a function; the signature is written as it is called: <c>truncate text length ellipsis?</c>.</summary>
    public BuiltinObject Add(string signature, ResultRule returns, BuiltinBody body)
    {
        var built = Signatures.Read(name, signature, returns);
        _members.Set(built.Name[(name.Length + 1)..], TemplateValue.From(new BuiltinFunction(built, body)));
        return this;
    }

    public BuiltinObject Add(TemplateFunction function)
    {
        _members.Set(function.Signature.Name[(name.Length + 1)..], TemplateValue.From(function));
        return this;
    }

    public BuiltinObject AddValue(string member, TemplateValue value)
    {
        _members.Set(member, value);
        return this;
    }

    private static bool Read(ref TemplateValue member, out TemplateValue value)
    {
        var exists = !Unsafe.IsNullRef(ref member);
        value = exists ? member : default;
        return exists;
    }
}
