using System.Runtime.CompilerServices;

namespace OwnEngine;

/// <summary>An object made by a template: <c>{title: "x"}</c>, or the variables of a scope.</summary>
/// <param name="isFixed">Made by the host: renderings share it, so no template may change it.</param>
internal sealed class ObjectValue(bool isFixed = false) : INamedObject
{
    private readonly NameMap<TemplateValue> _members = new();
    private HashSet<string>? _readOnly;

    public TemplateType? Type => null;

    public int Count => _members.Count;

    public IEnumerable<string> Members
    {
        get
        {
            for (var i = 0; i < _members.Count; i++) yield return _members.KeyAt(i);
        }
    }

    public string KeyAt(int index) => _members.KeyAt(index);

    public TemplateValue ValueAt(int index) => _members.ValueAt(index);

    public bool TryGet(Name name, out TemplateValue value)
    {
        ref var found = ref _members.Find(name);
        var exists = !Unsafe.IsNullRef(ref found);
        value = exists ? found : default;
        return exists;
    }

    public bool TryGet(string member, out TemplateValue value)
    {
        ref var found = ref _members.Find(member);
        var exists = !Unsafe.IsNullRef(ref found);
        value = exists ? found : default;
        return exists;
    }

    /// <summary>True once a member had the name of a builtin: as variables, the members would hide it.</summary>
    public bool HidesBuiltin { get; private set; }

    public void Set(Name name, TemplateValue value)
    {
        var count = _members.Count;
        _members.Set(name, value);
        if (_members.Count > count) HidesBuiltin |= BuiltinTable.IsKnown(name.Text);
    }

    public void Set(string name, TemplateValue value)
    {
        var count = _members.Count;
        _members.Set(name, value);
        if (_members.Count > count) HidesBuiltin |= BuiltinTable.IsKnown(name);
    }

    public void MakeReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    /// <summary>What templates are told; <see cref="Set(string, TemplateValue)"/> itself does not ask.</summary>
    public bool IsReadOnly(string name) => isFixed || (_readOnly is not null && _readOnly.Contains(name));

    public override string ToString() => $"object of {Count}";
}
